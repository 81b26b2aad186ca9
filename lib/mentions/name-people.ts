import { spell } from '@/lib/bengali/letters';
import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isCommonWord } from '@/lib/lexicon/name-words';
import type { Chunk, Clause } from './chunk';
import { endsInOtherCase } from './listed';
import { LoneNamed } from './lone-named';
import { officeHolder } from './office-holder';
import { type Years, yearsBefore } from './office-then';
import type { OfficePhrase, Person, PersonMention } from './person';
import { Recent } from './recent';
import type { Roster } from './roster';
import { entryOf, isGrammar } from './tokens';
import { isSaying, speaksForOthers } from './voice';

/** How many sentences on তিনি may still mean the subject of one. */
const REACH = 4;

/**
 * Says who is meant where no name stands: offices by who bears them, তিনি and তাঁর by the last subject before them.
 * Changes the clauses' chunks in place, and gives the mentions that it added, in order.
 * @param roster who is named anywhere in the text, and the offices without a name
 * @param day the article's ISO day, null where it is not told
 * @param meets whether contacts are looked for: nobody else asks which state দেশটি is
 */
export function namePeople(
  clauses: readonly Clause[],
  { mentions, persons, unnamed }: Pick<Roster, 'mentions' | 'persons' | 'unnamed'>,
  day: string | null,
  meets: boolean,
): PersonMention[] {
  const pointing = new Pointing([...new Set(mentions.map(personOf))], day);
  const askedOfPeople = persons.length > 0 ? HE | I : 0;
  const askedOfStates = meets ? THAT_STATE | TEAM : 0;
  const lastOffice = persons.length > 0 ? Math.max(-1, ...unnamed.map(({ start }) => start)) : -1;
  // behind the last word that points at anybody, nobody asks who was named
  const last = clauses.findLastIndex(
    ({ start, roles }) => (roles & (askedOfPeople | askedOfStates)) !== 0 || start <= lastOffice,
  );
  // where দেশটি stands nowhere, nobody asks which state was named last
  const states = clauses.some(({ roles }) => (roles & askedOfStates) !== 0);
  for (const clause of clauses.slice(0, last + 1)) {
    const { kinds, roles } = clause;
    const tellsState = states && ((kinds & TYPE_BITS.country) !== 0 || (roles & (THAT_STATE | TEAM)) !== 0);
    const mayPoint = (roles & HE) !== 0 && pointing.isAbout(clause.index);
    if (clause.named || mayPoint || tellsState) pointing.read(clause);
    else pointing.pass(clause);
  }
  return pointing.added;
}

const personOf = ({ person }: PersonMention) => person;
const HE = ROLE_BITS.he | ROLE_BITS['he-oblique'];
const I = ROLE_BITS.i;
const THAT_STATE = ROLE_BITS['that-state'];
const TEAM = ROLE_BITS.delegation;

/** How many sentences back the guest may be told of, whom someone welcomes. */
const GUEST = 2;

/** Whom pointing words can mean, as a text is read on. */
class Pointing {
  readonly added: PersonMention[] = [];
  /** Whom the sentences before were about; null where too many have passed. */
  private subject: Person | null = null;
  private subjectAt = 0;
  /** Who told of the subject, where it is their office to tell of others. */
  private voice: Person | null = null;
  /** The only one named by a sentence in which nobody does anything. */
  private readonly lone = new LoneNamed();
  /** The state named last. */
  private state: string | null = null;
  /** The state of the officials told of last. */
  private team: string | null = null;
  /** The sentence before. */
  private before: Clause | null = null;
  private readonly recent = new Recent();

  constructor(
    private readonly everyone: readonly Person[],
    private readonly day: string | null,
  ) {}

  /** Whether তিনি can mean anyone in the sentence of this number. */
  isAbout(index: number): boolean {
    return this.subject !== null || this.lone.onlyOneOf(index - 1) !== null;
  }

  /** Goes on behind a sentence that names nobody. */
  pass(clause: Clause): void {
    this.before = clause;
    if (clause.index - this.subjectAt >= REACH) this.subject = null;
  }

  read(clause: Clause): void {
    const { chunks } = clause;
    let here: Person | null = null;
    let first: Person | null = null;
    let doer: Person | null = null;
    let speaker: Person | null = null;
    let voice: Person | null = null;
    const namedHere: Person[] = [];
    // the first one, and whoever does it beside them
    const doers: Person[] = [];
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      const next = chunks[i + 1];
      if (
        !chunk.person &&
        chunk.office &&
        !isAnothersName(next) &&
        !isLevel(next) &&
        !isHouse(chunk, next) &&
        !isAny(chunks[i - 1])
      ) {
        const person = this.holderOf(chunk.office, yearsBefore(chunks, i, this.before));
        if (person) this.resolve(chunk, person, 'office');
      }
      if (!chunk.person && isHe(chunk)) {
        // তাকে and তাঁর point at whom the sentence is about, তিনি at whom it named last, "তাঁর সঙ্গে" at the other one
        const who =
          isGrammar(next, 'with') || isObjectOf(first, chunks, i)
            ? otherThan(doers, namedHere, this.lone.objectOf(clause.index - 1) ?? this.subject)
            : isGrammar(chunk, 'he')
              ? ((isSaying(chunks, i) ? this.voice : this.lone.topicOf(clause.index - 1)) ??
                here ??
                this.subject)
              : otherFromHe(
                  first ??
                    this.lone.objectOf(clause.index - 1) ??
                    this.subject ??
                    this.lone.onlyOneOf(clause.index - 1) ??
                    onlyOne(namedHere),
                  chunks,
                  this.recent,
                );
        if (who) this.resolve(chunk, who, 'pronoun');
      }
      if (!chunk.person && speaker && isSpeaker(chunk)) this.resolve(chunk, speaker, 'pronoun');
      if (doer && !speaker && isGrammar(chunk, 'said')) speaker = doer;
      this.readState(chunk);
      this.readTeam(chunks, i);
      if (chunk.person) {
        namedHere.push(chunk.person);
        this.recent.see(chunk.person);
        // "বাইডেন প্রশাসনের মন্ত্রীদের মধ্যে তিনিই": whose people they are does nothing
        const acts =
          chunk.case === 'nominative' && !endsInOtherCase(chunks, i) && !isGrammar(next, 'institution');
        if (acts) doer = chunk.person;
        if (acts && chunk.mention?.rule !== 'pronoun') {
          here = chunk.person;
          // "মুখপাত্র পেসকভ জানান, পুতিন তাঁর সফর …": it is told of the other
          if (first === null || first === voice) first = chunk.person;
          if (speaksForOthers(chunk)) voice = chunk.person;
          if (first === chunk.person || isJoinedTo(doers, chunks, i)) doers.push(chunk.person);
        }
      }
    }
    const acting =
      namedHere.length > 0
        ? (guestIn(clause, this.subject) ?? this.guestBefore(clause) ?? subjectOf(chunks))
        : null;
    const told = acting && acting === voice ? this.toldOfBy(voice, namedHere) : acting;
    if (!told) this.lone.see(clause, onlyOne(namedHere));
    if (told) this.subjectAt = clause.index;
    if (told) this.voice = voice;
    if (told) this.subject = told;
    else this.pass(clause);
    this.before = clause;
  }

  /** "বিমানবন্দরে অভ্যর্থনা জানাতে হাজির ছিলেন ক": the guest, whom the sentence does not name, is whom it was about. */
  private guestBefore({ roles, chunks, index }: Clause): Person | null {
    const welcomed =
      (roles & ROLE_BITS.welcome) !== 0 && index - this.subjectAt <= GUEST && this.subject !== null;
    const named = chunks.some(({ person, case: grammatical }) => person && grammatical !== 'nominative');
    return welcomed &&
      chunks.some(isOfGuests) &&
      !named &&
      !chunks.some(({ person }) => person === this.subject)
      ? this.subject
      : null;
  }

  /** "মুখপাত্র কার্নি বলেন, … প্রেসিডেন্টের লক্ষ্য": it goes on about the only other one, or about whom it was before. */
  private toldOfBy(voice: Person, named: readonly Person[]): Person {
    return onlyOne(named.filter((person) => person !== voice)) ?? this.subject ?? voice;
  }

  private holderOf(office: OfficePhrase, years: Years | null): Person | null {
    const others = this.everyone.filter((person) => !this.recent.has(person));
    return officeHolder(office, [...this.recent, ...others], this.day, years);
  }

  private resolve(chunk: Chunk, person: Person, rule: PersonMention['rule']): void {
    const { start, stemEnd, end, case: grammatical, office } = chunk;
    chunk.person = person;
    chunk.mention = { start, stemEnd, end, case: grammatical, person, rule, office };
    this.added.push(chunk.mention);
  }

  /** "সৌদি আরবের একটি প্রতিনিধিদল … প্রতিনিধিদলটি": whose officials they are is told once. */
  private readTeam(chunks: readonly Chunk[], index: number): void {
    const chunk = chunks[index] as Chunk;
    if (!isGrammar(chunk, 'delegation')) return;
    const own = chunks
      .slice(Math.max(0, index - TEAM_REACH), index)
      .findLast((before) => before.mark !== null || entryOf(before, 'country') !== undefined);
    const state = entryOf(own, 'country')?.code;
    if (state) this.team = state;
    else if (THAT_TEAM.test(chunk.letters)) chunk.pointsAt = this.team;
  }

  private readState(chunk: Chunk): void {
    if (isGrammar(chunk, 'that-state')) chunk.pointsAt = this.state;
    else this.state = entryOf(chunk, 'country')?.code ?? this.state;
  }
}

/** How many chunks before officials their state may stand. */
const TEAM_REACH = 4;
/** "প্রতিনিধিদলটি": the one told of before. */
const THAT_TEAM = /দলটি(র|কে)?$/u;

/** Whom "তাঁর সঙ্গে" means: the person named last in the sentence who does not do it, else the subject before. */
function otherThan(
  doers: readonly Person[],
  named: readonly Person[],
  subject: Person | null,
): Person | null {
  const other = named.findLast((person) => !doers.includes(person));
  return other ?? (subject && doers.includes(subject) ? null : subject);
}

/** "মুইজ্জু ও গুতেরেস তাঁর সঙ্গে …": the one before them does it too. */
const isJoinedTo = (doers: readonly Person[], chunks: readonly Chunk[], index: number): boolean => {
  const [joint, before] = [chunks[index - 1], chunks[index - 2]?.person];
  return (isGrammar(joint, 'and') || joint?.mark === ',') && before != null && doers.includes(before);
};

/** "আনোয়ার ইব্রাহিম তাঁকে স্বাগত জানান": with no verb between them, whom it is done to is not who does it. */
const isObjectOf = (doer: Person | null, chunks: readonly Chunk[], index: number): boolean => {
  if (!doer || chunks[index]?.case !== 'accusative') return false;
  const at = chunks.findLastIndex((chunk, i) => i < index && chunk.person === doer);
  return at >= 0 && !chunks.slice(at, index).some((chunk) => chunk.mark !== null || entryOf(chunk, 'verb'));
};

/** "ট্রাম্পের অভিযান তার চীন সফরকে …": nobody does anything, and one is named. */
const onlyOne = (named: readonly Person[]): Person | null =>
  named.every((person) => person === named[0]) ? (named[0] ?? null) : null;

/** "বিমানবন্দরে তাঁকে স্বাগত জানান ইমরান খান": the news goes on about the guest of whom it told before. */
function guestIn({ roles, chunks }: Clause, subject: Person | null): Person | null {
  if ((roles & ROLE_BITS.welcome) === 0) return null;
  const guest = chunks.find(
    ({ case: grammatical, mention, person }) =>
      grammatical === 'accusative' &&
      (mention?.rule === 'pronoun' || mention?.rule === 'office' || (person !== null && person === subject)),
  );
  return guest?.person ?? null;
}

/** "তিনি তাঁকে আমন্ত্রণ জানান": the two are not one; whom the second means is the other one named last. */
function otherFromHe(who: Person | null, chunks: readonly Chunk[], recent: Recent): Person | null {
  const he = chunks.find((chunk) => isGrammar(chunk, 'he') && chunk.person)?.person;
  return he && he === who ? recent.lastBut(he) : who;
}

/** "যুগোস্লাভ প্রেসিডেন্ট টিটো": a word that is no everyday one stands behind the office, and may be its bearer's name. */
const isAnothersName = (next: Chunk | undefined): boolean =>
  next?.word != null && next.word.length > 2 && !isCommonWord(next.word) && isNounLike(next.word);
/** Verbs and words in a case are no bare name. */
const isNounLike = (word: string) => !/(েন|েছে|ছিল|লেন|বেন|তে|কে|ের|ায়|নি)$/u.test(word);

/** "এ সিদ্ধান্তকে স্বাগত জানিয়েছেন ক": mostly a thing; at an airport, and where they came to do it, it is a guest. */
const isOfGuests = ({ letters }: Chunk): boolean => OF_GUESTS.test(letters);
const OF_GUESTS = /^বিমানবন্দর|জানাতে$/u;

/** "পররাষ্ট্রমন্ত্রী পর্যায়ের বৈঠক": the rank of those who meet, and no one minister. */
const isLevel = (next: Chunk | undefined): boolean => next !== undefined && LEVEL.has(next.letters);
/** "রাষ্ট্রপতি ভবনে": the house, and not who lives there. */
const isHouse = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.case === 'nominative' && next !== undefined && HOUSES.some((house) => next.letters.startsWith(house));
const HOUSES = ['ভবন', 'প্রাসাদ', 'কার্যালয়', 'দপ্তর', 'বাসভবন'].map(spell);

/** "ফ্রান্সের কোনো প্রেসিডেন্ট": one of those who ever held it. */
const isAny = (before: Chunk | undefined): boolean => before !== undefined && ANY.has(before.letters);
const ANY: ReadonlySet<string> = new Set(['কোনো', 'কোনও', 'কোন'].map(spell));
const LEVEL: ReadonlySet<string> = new Set(['পর্যায়ে', 'পর্যায়ের'].map(spell));

/** তিনি, and তাঁর or তাঁকে; তা and তাই alone are no person. */
const isHe = (chunk: Chunk) =>
  isGrammar(chunk, 'he') ||
  (isGrammar(chunk, 'he-oblique') && (chunk.case === 'genitive' || chunk.case === 'accusative'));

/** "ট্রাম্প বলেন, আমি … বৈঠক করব": in what somebody says, I is whoever says it. */
const isSpeaker = (chunk: Chunk) => isGrammar(chunk, 'i') && SPEAKER.has(chunk.letters);
const SPEAKER: ReadonlySet<string> = new Set(['আমি', 'আমার']);

/** Whom the next sentence's তিনি means: the person behind the last verb (…বলেছেন পুতিন), else the first in the nominative. */
export function subjectOf(chunks: readonly Chunk[]): Person | null {
  let lastVerb = -1;
  let led: Person | null = null;
  let first: Person | null = null;
  let inverted: Person | null = null;
  let voice: Person | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (isVerb(chunk)) {
      lastVerb = i;
      inverted = null;
    }
    if (!chunk.person) continue;
    // "ইমরান খানের সফরসঙ্গী হিসেবে গেছেন ক": whose companion it is, it goes on about
    if (isGrammar(chunks[i + 1], 'entourage')) led ??= chunk.person;
    if (!isDoer(chunks, i)) continue;
    // "মুখপাত্র পেসকভ জানান, পুতিন … যাবেন", "… বলে জানিয়েছেন পেসকভ": it goes on about the other
    if (speaksForOthers(chunk)) {
      voice ??= chunk.person;
      continue;
    }
    first ??= chunk.person;
    if (i > lastVerb && lastVerb >= 0) inverted ??= chunk.person;
  }
  // "পুতিনের কোনো আগ্রহ নেই": who has or has not is in the genitive
  const holder =
    chunks[0]?.case === 'genitive' && isGrammar(chunks.at(-2), 'having') ? chunks[0].person : null;
  return led ?? inverted ?? first ?? whoIsTo(chunks) ?? holder ?? voice;
}

/** "ভ্যান্সের দিল্লি সফরে যাওয়ার কথা রয়েছে", "… যাওয়ার কথা ভ্যান্সের": the only one in the genitive, of whom something is to be. */
function whoIsTo(chunks: readonly Chunk[]): Person | null {
  const isToBe = ({ letters }: Chunk, i: number) =>
    letters.startsWith('কথা') && TO_BE_DONE.test(chunks[i - 1]?.letters ?? '');
  if (!chunks.some(isToBe)) return null;
  const owners = chunks.flatMap(({ person, case: grammatical }, i) =>
    person && grammatical === 'genitive' && !isGrammar(chunks[i + 1], 'with', 'between', 'invitation')
      ? [person]
      : [],
  );
  return onlyOne(owners);
}
const TO_BE_DONE = /(ার|োর)$/u;

const isVerb = (chunk: Chunk) => (chunk.entries.types & TYPE_BITS.verb) !== 0;

/** "ট্রাম্প প্রশাসন" is no person, and "মোদি ও তাঁর স্বাক্ষরিত চুক্তি" no doer. */
const isDoer = (chunks: readonly Chunk[], index: number) =>
  chunks[index]?.person != null &&
  chunks[index].case === 'nominative' &&
  !endsInOtherCase(chunks, index) &&
  !isGrammar(chunks[index + 1], 'institution') &&
  !(isGrammar(chunks[index + 1], 'and') && isGrammar(chunks[index + 2], 'he-oblique'));
