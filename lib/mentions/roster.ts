import { spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';
import type { EntryOf } from '@/lib/lexicon/entry';
import { isNameWord } from '@/lib/lexicon/name-words';
import { Trie } from '@/lib/lexicon/trie';
import type { Span } from '@/lib/span';
import { titles } from '@/seeds/lexicon';
import { homeState } from './home-state';
import { type UnknownName, unknownName } from './name-after-title';
import { officePhrase } from './office-phrase';
import type { OfficePhrase, Person, PersonMention } from './person';
import { covers } from './term';
import { entriesOf, entryOf, isGrammar, type Token } from './tokens';
import { unknownLeaderId } from './unknown-leader-id';

/** Everyone whom the article names, where, and the offices that stand without a name. */
export interface Roster {
  persons: Person[];
  /** In order, none overlapping. */
  mentions: PersonMention[];
  unnamed: OfficePhrase[];
}

/**
 * Finds the people of an article: full names that the lexicon knows, names behind titles, then the short forms of both.
 * @param text letters as mapped by `readLetters`
 * @param dates where dates stand: no name goes into one
 * @param day the article's ISO day, null where it is not told
 */
export function readRoster(
  text: string,
  tokens: readonly Token[],
  dates: readonly Span[],
  day: string | null,
): Roster {
  const persons = new Map<string, Person>();
  const mentions: PersonMention[] = [];
  const unnamed: OfficePhrase[] = [];
  const taken = new Uint8Array(tokens.length);
  const bare = (word: string) => standsBare(text, word);
  const stops = (index: number) =>
    dates.some(
      (date) => date.start <= (tokens[index] as Token).start && (tokens[index] as Token).start < date.end,
    );

  const known = (entry: EntryOf<'leader'>): Person => {
    let person = persons.get(entry.leader.id);
    if (!person) {
      person = {
        id: entry.leader.id,
        record: entry.leader,
        name: entry.leader.name,
        offices: [],
        home: null,
      };
      persons.set(person.id, person);
    }
    return person;
  };
  const note = (mention: PersonMention) => {
    if (mention.office)
      mention.person.offices.push(mention.office, ...(mention.office.also ? [mention.office.also] : []));
    mentions.push(mention);
  };

  let lastState: string | null = null;
  const unknowns: { person: Person; from: number; to: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const state = entryOf(token, 'country');
    if (state) lastState = state.code;
    if (taken[i]) continue;
    const office = officePhrase(tokens, i, text, lastState);
    if (office && office.end === token.stemEnd && !office.plural) {
      let j = i + 1;
      while (isAddress(tokens[j]) || (tokens[j]?.mark === '.' && isAddress(tokens[j - 1]))) j++;
      // "জাতীয় নিরাপত্তা উপদেষ্টা (এনএসএ) অজিত দোভাল"
      if (tokens[j]?.mark === '(' && tokens[j + 2]?.mark === ')') j += 3;
      const next = tokens[j];
      const leader = next && bestLeader(entriesOf(next, 'leader'), office, day);
      if (next && leader) {
        taken[j] = 1;
        const rule = leader.form === 'full' ? 'full-name' : 'short-name';
        note({
          start: next.start,
          stemEnd: next.stemEnd,
          end: next.end,
          case: next.case,
          respect: respectFrom(tokens, i + 1, next),
          person: known(leader),
          rule,
          office,
        });
        continue;
      }
      const name = next && !next.mark ? unknownName(tokens, j, text, bare, stops) : null;
      if (name && isLikelyName(name, office, text)) {
        const letters = text.slice(name.start, name.stemEnd);
        const person = sameUnknown(unknowns, letters, office) ?? addUnknown(persons, letters, office);
        for (let k = name.from; k < name.to; k++) taken[k] = 1;
        unknowns.push({ person, from: name.start, to: name.stemEnd });
        note({
          ...name,
          respect: respectFrom(tokens, i + 1, next),
          person,
          rule: 'name-after-title',
          office,
        });
        continue;
      }
    }
    if (office) unnamed.push(office);
    const leaders = entriesOf(token, 'leader');
    const full =
      leaders.find(
        (entry) =>
          entry.form === 'full' && (day === null || entry.leader.offices.some((term) => covers(term, day))),
      ) ?? leaders.find((entry) => entry.form === 'full');
    const leader = full ?? (isKin(tokens, i) ? undefined : leaders.find((entry) => entry.form === 'famous'));
    if (leader && !isPartOfLongerName(tokens, i, text)) {
      taken[i] = 1;
      note({
        start: token.start,
        stemEnd: token.stemEnd,
        end: token.end,
        case: token.case,
        person: known(leader),
        rule: full ? 'full-name' : 'short-name',
        office: null,
      });
    }
  }
  readShortForms(text, tokens, taken, persons, mentions);
  dropNamesakes(tokens, mentions, persons);
  const home = homeState(tokens);
  for (const person of persons.values()) person.home = home;
  mentions.sort((a, b) => a.start - b.start);
  return { persons: [...persons.values()], mentions, unnamed };
}

/** "নসরুল হামিদ মিলনায়তন": a hall that bears a name is not the person. Takes such mentions out, and whom nothing else names. */
function dropNamesakes(
  tokens: readonly Token[],
  mentions: PersonMention[],
  persons: Map<string, Person>,
): void {
  const after = new Map(tokens.map((token, index) => [token.end, tokens[index + 1]]));
  const kept = mentions.filter(
    (mention) => mention.end > mention.stemEnd || !isGrammar(after.get(mention.end), 'namesake'),
  );
  if (kept.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...kept);
  const named = new Set(kept.map((mention) => mention.person));
  for (const person of persons.values()) if (!named.has(person)) persons.delete(person.id);
}

/** Later mentions by a part of the name: surnames of those whom the lexicon knows, last words of the others' names. */
function readShortForms(
  text: string,
  tokens: readonly Token[],
  taken: Uint8Array,
  persons: Map<string, Person>,
  mentions: PersonMention[],
): void {
  const names = new Trie<Person>();
  for (const person of persons.values()) {
    if (person.record) continue;
    names.add(person.name, person);
    const last = person.name.split(/[ -]/).at(-1) ?? '';
    if (last.length > 2) names.add(last, person);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue;
    const token = tokens[i] as Token;
    if (token.mark) continue;
    const found = token.entries.every((entry) => entry.type === 'leader')
      ? names.at(text, token.start)
      : null;
    const short = entriesOf(token, 'leader').find((entry) => persons.has(entry.leader.id));
    if (short && isKin(tokens, i)) continue;
    if (short && (!found || found.ending.end <= token.end)) {
      const person = persons.get(short.leader.id) as Person;
      mentions.push({
        start: token.start,
        stemEnd: token.stemEnd,
        end: token.end,
        case: token.case,
        person,
        rule: 'short-name',
        office: null,
      });
      continue;
    }
    const person = found?.values[0];
    if (!found || !person || found.values.length > 1) continue;
    mentions.push({
      start: token.start,
      stemEnd: found.stemEnd,
      end: found.ending.end,
      case: found.ending.case,
      person,
      rule: 'short-name',
      office: null,
    });
    while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < found.ending.end) i++;
  }
}

/** "মশিউর রহমান মোল্লা": a known name with another name's word beside it is somebody else's. */
function isPartOfLongerName(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const follows =
    token &&
    after &&
    !after.mark &&
    token.end === token.stemEnd &&
    text.slice(token.end, after.start) === ' ';
  if (follows && isLooseNameWord(after, text)) return true;
  return (
    before !== undefined &&
    token !== undefined &&
    !before.mark &&
    text.slice(before.end, token.start) === ' ' &&
    isLooseNameWord(before, text)
  );
}

const isLooseNameWord = (token: Token, text: string) =>
  token.entries.every((entry) => entry.type === 'leader' && entry.form === 'short') &&
  isNameWord(text.slice(token.start, token.end));

/** One word alone is a name only where a state stands by the title and the article says it again. */
function isLikelyName(name: UnknownName, office: OfficePhrase, text: string): boolean {
  const letters = text.slice(name.start, name.stemEnd);
  if (
    office.of === null &&
    ((office.foreign && OF_STATES_ONLY.has(office.title)) ||
      NEEDS_STATE.has(text.slice(office.bare.start, office.bare.end)))
  )
    return false;
  if (/[ -]/.test(letters)) return true;
  return office.of !== null && letters.length > 3 && text.indexOf(letters, name.end) >= 0;
}

/** Where the words between title and name begin; undefined where the name follows at once. */
const respectFrom = (tokens: readonly Token[], after: number, name: Token | undefined) =>
  tokens[after] === name ? undefined : tokens[after]?.start;

const NEEDS_STATE: ReadonlySet<string> = new Set(titles.flatMap((title) => title.needsState.map(spell)));

/** Heads of states, whose titles boards and clubs bear too; ministers and envoys are always a state's. */
const OF_STATES_ONLY: ReadonlySet<string> = new Set(
  titles
    .filter(({ kind }) => kind !== 'minister' && kind !== 'envoy' && kind !== 'military')
    .map((title) => title.id),
);

/** "শিনজো আবের স্ত্রী আকি আবে": behind the word for kin stands a private person. */
const isKin = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some(
    (back) => isGrammar(tokens[index - back], 'kin') && tokens[index - back]?.case === 'nominative',
  );

const isAddress = (token: Token | undefined) => {
  const honorific = entryOf(token, 'honorific');
  return honorific?.kind === 'rank' || honorific?.kind === 'address';
};

/** Of the leaders that a form may mean, the one whose office stands before it. */
function bestLeader(
  entries: EntryOf<'leader'>[],
  office: OfficePhrase,
  day: string | null,
): EntryOf<'leader'> | undefined {
  const score = (entry: EntryOf<'leader'>) => {
    const terms = entry.leader.offices.filter((term) => !office.of || term.of === office.of);
    const sameTitle = terms.filter((term) => term.title === office.title);
    if (entry.form !== 'full' && office.of && !terms.length) return 0;
    if (entry.form === 'short' && !sameTitle.length) return 0;
    return (
      1 +
      (terms.length ? 1 : 0) +
      (sameTitle.length ? 2 : 0) +
      (sameTitle.some((term) => covers(term, day)) ? 2 : 0) +
      (entry.form === 'full' ? 4 : 0)
    );
  };
  return entries
    .map((entry) => ({ entry, score: score(entry) }))
    .filter((rated) => rated.score > 0)
    .sort((a, b) => b.score - a.score)[0]?.entry;
}

/** One person told twice: the same letters, or the last words of the longer name. */
function sameUnknown(
  unknowns: { person: Person }[],
  letters: string,
  office: OfficePhrase,
): Person | undefined {
  return unknowns.find(
    ({ person }) =>
      (person.name === letters || person.name.endsWith(` ${letters}`)) &&
      person.offices.some((known) => !known.of || !office.of || known.of === office.of),
  )?.person;
}

function addUnknown(persons: Map<string, Person>, letters: string, office: OfficePhrase): Person {
  const id = unknownLeaderId(letters, office.of);
  const person = persons.get(id) ?? { id, record: null, name: letters, offices: [], home: null };
  persons.set(id, person);
  return person;
}

/** Whether a word stands in the text with word edges on both sides. */
function standsBare(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 || !isWordUnit(text.charCodeAt(at - 1));
    const end = at + word.length;
    if (before && (end === text.length || !isWordUnit(text.charCodeAt(end)))) return true;
  }
  return false;
}
