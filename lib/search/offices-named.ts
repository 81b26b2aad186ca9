import { leaders, titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchWords } from './letters';
import { FORMER, JOINING } from './listed-words';
import { type Stretch, stretches } from './segments';
import { stems } from './stems';

/** Words of a query that name an office. */
export interface OfficeWords extends Stretch {
  /** The English names of the titles that are called so: by them the graph keeps an office in either language. */
  titlesEn: string[];
  /** Whether those are meant who no longer hold it: their words stand before the title, and are of the stretch. */
  former: boolean;
  /** The only state or organisation that has the office, or calls it so, so that nobody need name it. */
  of: SoleState | null;
  /** It is an office of parts of states, as a chief minister's. */
  ofPart: boolean;
}

/** The only one that has an office: by what the title means, or of those whose holders the lexicon has. */
export interface SoleState {
  /** A country's code or an organisation's id. */
  id: string;
  /** It is meant whatever other state is named: nobody else has a Chief Adviser. */
  always: boolean;
}

/** Words of a title as a query has them: it is without those that only join. */
const key = (words: readonly string[]): string => words.filter((word) => !JOINING.has(word)).join(' ');

/** Whether a word says that an office is no longer held: সাবেক, former. */
export const isFormer = (word: string | undefined): boolean => word !== undefined && FORMER.has(word);

const kept = new Map<string, Set<string>>();
for (const { name, nameEn, aliases } of titles) {
  for (const form of [name, nameEn, ...aliases]) {
    const words = key(searchWords(form));
    kept.set(words, (kept.get(words) ?? new Set()).add(nameEn));
  }
}
/** Whose own word for an office is used, by its words. */
const calledBy = new Map<string, SoleState>();
for (const [form, { title, of }] of Object.entries(searchWordLists.otherTitles)) {
  const words = key(searchWords(form));
  kept.set(words, (kept.get(words) ?? new Set()).add(title));
  if (of) calledBy.set(words, { id: of, always: false });
}
const LONGEST = Math.max(...[...kept.keys()].map((words) => words.split(' ').length));

/** All forms of titles, and the English names of those that are called so. */
export const officeForms: ReadonlyMap<string, ReadonlySet<string>> = kept;

/** The states and organisations whose holders of a title the lexicon has, by the title's id. */
export const statesOf = new Map<string, Set<string>>();
for (const { title, of } of leaders.flatMap(({ offices }) => offices)) {
  statesOf.set(title, (statesOf.get(title) ?? new Set()).add(of));
}
const OF_PARTS = new Set(titles.flatMap(({ nameEn, ofPart }) => (ofPart ? [nameEn] : [])));
const soleOf = new Map<string, SoleState>();
for (const { id, nameEn, of, unique, ofPart } of titles) {
  const [only, ...others] = statesOf.get(id) ?? [];
  if (of) soleOf.set(nameEn, { id: of, always: true });
  else if (unique && !ofPart && only && others.length === 0) soleOf.set(nameEn, { id: only, always: false });
}

/**
 * The longest row of words in a query that names an office, in either script and with a case ending; null where none does.
 * @param names words as `parseQuery` gives them
 */
export function officeNamed(names: readonly string[]): OfficeWords | null {
  const longestFirst = stretches(names.length)
    .filter(({ from, to }) => to - from <= LONGEST)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const { from, to } of longestFirst) {
    const before = names.slice(from, to - 1);
    for (const last of stems(names[to - 1] ?? '')) {
      const words = key([...before, last]);
      const found = kept.get(words);
      const former = isFormer(names[from - 1]);
      if (!found) continue;
      const [titleEn = '', ...more] = found;
      const of = calledBy.get(words) ?? (more.length === 0 ? (soleOf.get(titleEn) ?? null) : null);
      const ofPart = more.length === 0 && OF_PARTS.has(titleEn);
      return { from: former ? from - 1 : from, to, titlesEn: [...found], former, of, ofPart };
    }
  }
  return null;
}

/** All offices that a query names, in their order. */
export function officesNamed(names: readonly string[]): OfficeWords[] {
  const office = officeNamed(names);
  if (!office) return [];
  const { from, to } = office;
  const behind = officesNamed(names.slice(to)).map((one) => ({
    ...one,
    ...{ from: one.from + to, to: one.to + to },
  }));
  return [...officesNamed(names.slice(0, from)), office, ...behind];
}
