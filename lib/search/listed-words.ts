import { titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { LATIN, searchLetters, searchWords } from './letters';

export const listed = (list: readonly string[]) => new Set(list.map(searchLetters));

/** Words that only join the others. */
export const JOINING = listed([...searchWordLists.joining, ...searchWordLists.inTime]);
/** Those of them that stand before a time. */
export const IN_TIME = listed(searchWordLists.inTime);
/** Words that a question is asked in. */
export const ASKING = listed([...searchWordLists.asking, ...searchWordLists.fromTo]);
/** Where a time begins or ends that has one end: with what is told, behind it or before it. */
export type OpenWay = keyof typeof searchWordLists.openTime;

const [FROM = '', TO = ''] = searchWordLists.fromTo;
/** Words by which a time begins or ends at what stands beside them. */
const OPEN_TIME = new Map<string, OpenWay>([
  ...(Object.entries(searchWordLists.openTime) as [OpenWay, string[]][]).flatMap(([way, list]) =>
    list.map((word) => [searchLetters(word), way] as const),
  ),
  [FROM, 'since'],
  [TO, 'until'],
]);
export const openWay = (word: string): OpenWay | null => OPEN_TIME.get(word.toLowerCase()) ?? null;
/** Words for any contact. */
export const MEETING = listed(searchWordLists.meeting);
/** Words for one kind of meeting. */
export const KINDS = (['call', 'visit', 'summit'] as const).map(
  (kind) => [kind, listed(searchWordLists[kind])] as const,
);

const SHORT = new Map(
  Object.entries({ ...searchWordLists.initials, ...searchWordLists.offices }).map(
    ([typed, written]) => [searchLetters(typed), searchWords(written)] as const,
  ),
);

/** The words of a name or an office for the initials that stand for it; any other word as it is. */
export const writtenOut = (word: string): readonly string[] => SHORT.get(word) ?? [word];

/** Codes of states that are words as well, in small letters. */
export const CODES = listed(searchWordLists.codes);

/** Words before an office for those who no longer hold it. */
export const FORMER = listed(searchWordLists.former);

/** Words of offices, in either script: they are said with a name, and are none. */
const OFFICES = new Set([
  ...titles.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases].flatMap(searchWords)),
  ...FORMER,
]);
export const isOfOffice = (word: string): boolean => OFFICES.has(word);

/** Whether a word of an office is in letters that no article is in. */
export const isForeignOffice = (word: string): boolean => LATIN.test(word) && isOfOffice(word);

/** What Bengali texts say for a word for a meeting in Latin letters: `visit` is সফর. None for any other word. */
export function inBengali(word: string): string[] {
  if (!LATIN.test(word)) return [];
  const list = [MEETING, ...KINDS.map(([, words]) => words)].find((words) => words.has(word));
  return [...(list ?? [])].filter((one) => !LATIN.test(one));
}
