import { spell } from '@/lib/bengali/letters';
import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isCommonWord } from '@/lib/lexicon/name-words';
import type { Chunk, Clause } from './chunk';
import { officeHolder } from './office-holder';
import type { Person, PersonMention } from './person';
import { entryOf, isGrammar } from './tokens';

/** How many sentences on তিনি may still mean the subject of one. */
const REACH = 4;

/**
 * Says who is meant where no name stands: offices by who bears them, তিনি and তাঁর by the last subject before them.
 * Changes the clauses' chunks in place, and gives the mentions that it added, in order.
 * @param named who is named anywhere in the text, in its order
 * @param day the article's ISO day, null where it is not told
 */
export function namePeople(
  clauses: readonly Clause[],
  named: readonly PersonMention[],
  day: string | null,
): PersonMention[] {
  const added: PersonMention[] = [];
  const recent: Person[] = [];
  let subject: Person | null = null;
  let subjectAt = 0;
  let state: string | null = null;
  const seen = (person: Person) => {
    const at = recent.indexOf(person);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(person);
  };
  const resolve = (chunk: Chunk, person: Person, rule: PersonMention['rule']) => {
    const { start, stemEnd, end, case: grammatical, office } = chunk;
    chunk.person = person;
    chunk.mention = { start, stemEnd, end, case: grammatical, person, rule, office };
    added.push(chunk.mention);
  };
  const everyone = [...new Set(named.map((mention) => mention.person))];
  for (const clause of clauses) {
    if (!mayPoint(clause)) {
      subject = clause.index - subjectAt < REACH ? subject : null;
      continue;
    }
    let here: Person | null = null;
    let first: Person | null = null;
    const namedHere: Person[] = [];
    let doer: Person | null = null;
    let speaker: Person | null = null;
    for (let i = 0; i < clause.chunks.length; i++) {
      const chunk = clause.chunks[i] as Chunk;
      const next = clause.chunks[i + 1];
      if (!chunk.person && chunk.office && !isAnothersName(next) && !isLevel(next)) {
        const others = everyone.filter((person) => !recent.includes(person));
        const person = officeHolder(chunk.office, [...recent, ...others], day);
        if (person) resolve(chunk, person, 'office');
      }
      if (!chunk.person && isHe(chunk)) {
        // তাকে and তাঁর point at whom the sentence is about, তিনি at whom it named last, "তাঁর সঙ্গে" at the other one
        const who =
          isGrammar(next, 'with') || isObjectOf(first, clause.chunks, i)
            ? otherThan(first, namedHere, subject)
            : isGrammar(chunk, 'he')
              ? (here ?? subject)
              : otherFromHe(first ?? subject, clause.chunks, recent);
        if (who) resolve(chunk, who, 'pronoun');
      }
      if (!chunk.person && speaker && isSpeaker(chunk)) resolve(chunk, speaker, 'pronoun');
      if (isGrammar(chunk, 'said')) speaker ??= doer;
      const country = entryOf(chunk, 'country');
      if (isGrammar(chunk, 'that-state')) chunk.pointsAt = state;
      else if (country) state = country.code;
      if (chunk.person) {
        namedHere.push(chunk.person);
        seen(chunk.person);
        if (chunk.case === 'nominative') doer = chunk.person;
        if (chunk.case === 'nominative' && chunk.mention?.rule !== 'pronoun') {
          here = chunk.person;
          first ??= chunk.person;
        }
      }
    }
    const told = subjectOf(clause.chunks);
    if (told) subjectAt = clause.index;
    subject = told ?? (clause.index - subjectAt < REACH ? subject : null);
  }
  return added;
}

/** Whether anyone is named or pointed at in a sentence, or a state that দেশটি may mean. */
const mayPoint = ({ named, types, roles }: Clause): boolean =>
  named || (types & TYPE_BITS.country) !== 0 || (roles & POINTING) !== 0;
const POINTING = ROLE_BITS.he | ROLE_BITS['he-oblique'] | ROLE_BITS['that-state'];

/** Whom "তাঁর সঙ্গে" means: the person named last in the sentence who does not do it, else the subject before. */
function otherThan(doer: Person | null, named: readonly Person[], subject: Person | null): Person | null {
  return named.findLast((person) => person !== doer) ?? (subject === doer ? null : subject);
}

/** "আনোয়ার ইব্রাহিম তাঁকে স্বাগত জানান": with no verb between them, whom it is done to is not who does it. */
const isObjectOf = (doer: Person | null, chunks: readonly Chunk[], index: number): boolean => {
  if (!doer || chunks[index]?.case !== 'accusative') return false;
  const at = chunks.findLastIndex((chunk, i) => i < index && chunk.person === doer);
  return at >= 0 && !chunks.slice(at, index).some((chunk) => chunk.mark !== null || entryOf(chunk, 'verb'));
};

/** "তিনি তাঁকে আমন্ত্রণ জানান": the two are not one; whom the second means is the other one named last. */
function otherFromHe(who: Person | null, chunks: readonly Chunk[], recent: readonly Person[]): Person | null {
  const he = chunks.find((chunk) => isGrammar(chunk, 'he') && chunk.person)?.person;
  return he && he === who ? (recent.find((person) => person !== he) ?? null) : who;
}

/** "যুগোস্লাভ প্রেসিডেন্ট টিটো": a word that is no everyday one stands behind the office, and may be its bearer's name. */
const isAnothersName = (next: Chunk | undefined): boolean =>
  next?.word != null && next.word.length > 2 && !isCommonWord(next.word) && isNounLike(next.word);
/** Verbs and words in a case are no bare name. */
const isNounLike = (word: string) => !/(েন|েছে|ছিল|লেন|বেন|তে|কে|ের|ায়|নি)$/u.test(word);

/** "পররাষ্ট্রমন্ত্রী পর্যায়ের বৈঠক": the rank of those who meet, and no one minister. */
const isLevel = (next: Chunk | undefined): boolean => next !== undefined && LEVEL.has(next.letters);
const LEVEL: ReadonlySet<string> = new Set(['পর্যায়ে', 'পর্যায়ের'].map(spell));

/** তিনি, and তাঁর or তাঁকে; তা and তাই alone are no person. */
const isHe = (chunk: Chunk) =>
  isGrammar(chunk, 'he') ||
  (isGrammar(chunk, 'he-oblique') && (chunk.case === 'genitive' || chunk.case === 'accusative'));

/** "ট্রাম্প বলেন, আমি … বৈঠক করব": in what somebody says, I is whoever says it. */
const isSpeaker = (chunk: Chunk) => SPEAKER.has(chunk.letters);
const SPEAKER: ReadonlySet<string> = new Set(['আমি', 'আমার']);

/** Whom the next sentence's তিনি means: the person behind the last verb (…বলেছেন পুতিন), else the first in the nominative. */
export function subjectOf(chunks: readonly Chunk[]): Person | null {
  let lastVerb = -1;
  chunks.forEach((chunk, index) => {
    if (entryOf(chunk, 'verb')) lastVerb = index;
  });
  // "ট্রাম্প প্রশাসন" is no person, and "মোদি ও তাঁর স্বাক্ষরিত চুক্তি" no doer
  const isDoer = (chunk: Chunk, index: number) =>
    chunk.person !== null &&
    chunk.case === 'nominative' &&
    !isGrammar(chunks[index + 1], 'institution') &&
    !(isGrammar(chunks[index + 1], 'and') && isGrammar(chunks[index + 2], 'he-oblique'));
  // "ইমরান খানের সফরসঙ্গী হিসেবে গেছেন ক": whose companion it is, it goes on about
  const led = chunks.find((chunk, index) => chunk.person && isGrammar(chunks[index + 1], 'entourage'));
  const inverted = chunks.find((chunk, index) => index > lastVerb && lastVerb >= 0 && isDoer(chunk, index));
  const first = chunks.find(isDoer);
  // "পুতিনের কোনো আগ্রহ নেই": who has or has not is in the genitive
  const holder = chunks[0]?.case === 'genitive' && isGrammar(chunks.at(-2), 'having') ? chunks[0] : undefined;
  return (led ?? inverted ?? first ?? holder)?.person ?? null;
}
