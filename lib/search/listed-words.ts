import { titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { isEnglish } from './english-words';
import { LATIN, searchLetters, searchWords } from './letters';
import { stems } from './stems';
import { VERBS_ASKED } from './verbs-asked';

export const listed = (list: readonly string[]) => new Set(list.map(searchLetters));
/** Whether a word is one of a list, in whatever case: ফোনালাপে. */
export const isOf = (list: ReadonlySet<string>, word: string): boolean =>
  stems(word).some((stem) => list.has(stem));

/** Those of them that tell of a contact: who met whom. */
export const CONTACT = listed(searchWordLists.contact);
/** Words that only join the others. */
export const JOINING = listed([
  ...searchWordLists.joining,
  ...searchWordLists.inTime,
  ...searchWordLists.contact,
]);
/** Those of them that stand before a time. */
export const IN_TIME = listed(searchWordLists.inTime);
/** Words that a question is asked in. */
export const ASKING = listed([
  ...VERBS_ASKED,
  ...searchWordLists.asking,
  ...searchWordLists.fromTo,
  ...searchWordLists.now,
  ...searchWordLists.oneBefore,
]);
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
/** Words that a stretch of time ends with which goes on. */
export const NOW = listed(searchWordLists.now);
const isWord = (entry: string): boolean => !entry.includes(' ');
/** Words for any contact. */
export const MEETING = listed(searchWordLists.meeting.filter(isWord));
/** Words for one kind of meeting. */
export const KINDS = (['call', 'visit', 'summit'] as const).map(
  (kind) => [kind, listed(searchWordLists[kind].filter(isWord))] as const,
);

/** Words for what became of a meeting. */
export const STATUSES = (['planned', 'proposed', 'cancelled'] as const).map(
  (status) => [status, listed(searchWordLists.status[status])] as const,
);

/** Words for meetings that are yet to come. */
export const AHEAD = listed(searchWordLists.ahead);

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

/** Words of offices, in either script. */
const OFFICES = new Set([
  ...titles.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases].flatMap(searchWords)),
  ...FORMER,
]);

const IN_TEXTS = new Map(
  Object.entries(searchWordLists.inTexts).map(
    ([said, written]) => [searchLetters(said), searchLetters(written)] as const,
  ),
);

/**
 * What Bengali texts say for a word for a meeting, or for what became of it, in Latin letters (`visit` is সফর), or for one that
 * they seldom have (মিটিং is বৈঠক). None for any other word.
 */
export function inBengali(word: string): string[] {
  if (!LATIN.test(word)) return stems(word).flatMap((stem) => IN_TEXTS.get(stem) ?? []);
  const list = [MEETING, AHEAD, ...[...KINDS, ...STATUSES].map(([, words]) => words)].find((words) =>
    words.has(word),
  );
  return [...(list ?? [])].filter((one) => !LATIN.test(one));
}

/** Whether a word is English that no article has and that nothing is known for in Bengali: of an office, or another. */
export const isForeign = (word: string): boolean =>
  LATIN.test(word) && (OFFICES.has(word) || isEnglish(word)) && inBengali(word).length === 0;
