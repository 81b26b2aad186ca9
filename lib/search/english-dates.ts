import type { DateWord } from '@/lib/dates/date-word';
import type { TokenKind } from '@/lib/dates/vocabulary';
import { dateWords } from '@/seeds/lexicon/date-words';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { LATIN } from './letters';

type Words = keyof typeof searchWordLists.againstToday;

/** What each list is to the articles' reader, which knows such words in Bengali alone: `last month` is গত মাস. */
const KINDS: Record<Words, [kind: TokenKind, value: number]> = {
  past: ['G', 0],
  current: ['C', 0],
  future: ['F', 0],
  day: ['d', 0],
  week: ['k', 0],
  month: ['m', 0],
  year: ['y', 0],
  otherUnit: ['h', 0],
  few: ['n', 0],
  ago: ['a', 0],
  beforeYesterday: ['R', -2],
  yesterday: ['R', -1],
  today: ['R', 0],
  tomorrow: ['R', 1],
  afterTomorrow: ['R', 2],
};

/** থেকে, which stands between the ends of a stretch. */
const BETWEEN: [kind: TokenKind, value: number] = ['r', 0];

/** ও, which stands between two of them. */
const AND: [kind: TokenKind, value: number] = ['&', 0];

const isLatin = (word: string): boolean => LATIN.test(word);

const { againstToday, englishNumbers, fromTo, oneBefore, openTime, span } = searchWordLists;
const KNOWN = new Map<string, readonly [kind: TokenKind, value: number]>([
  // in an article a shortened one is a weekday, and one in full stands in a name
  ...dateWords.weekdays.flatMap(({ weekday, latin }) =>
    latin.slice(0, 1).map((word) => [word.toLowerCase(), ['W', weekday]] as const),
  ),
  ...Object.entries(englishNumbers).map(([word, value]) => [word, ['N', value]] as const),
  ...(Object.keys(KINDS) as Words[]).flatMap((words) =>
    againstToday[words].map((word) => [word, KINDS[words]] as const),
  ),
  ...[...fromTo.slice(1), ...openTime.until.filter(isLatin)].map((word) => [word, BETWEEN] as const),
  ...span.joins.filter(isLatin).map((word) => [word, AND] as const),
]);

/** What an English word of a query is to a date: one that is told against today, or a stretch from one to another. Null for any other word. */
export function englishDateWord(word: string): DateWord | null {
  const known = KNOWN.get(word.toLowerCase());
  if (!known) return null;
  const [kind, value] = known;
  return { parts: [{ kind, value, ending: '', soft: false, start: 0, end: word.length }], open: false };
}

const { day, week, month, year } = againstToday;
const ONE = new RegExp(
  `\\b(?:${oneBefore.join('|')})(?= +(?:${[...day, ...week, ...month, ...year].join('|')})\\b)`,
  'giu',
);

/** A query in which `a week ago` is 1 week ago, of the same length. */
export const onesAsNumbers = (text: string): string => text.replace(ONE, (one) => '1'.padEnd(one.length));
