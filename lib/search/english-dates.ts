import type { DateWord } from '@/lib/dates/date-word';
import type { TokenKind } from '@/lib/dates/vocabulary';
import { searchWordLists } from '@/seeds/lexicon/search-words';

type Words = keyof typeof searchWordLists.againstToday;

/** What each list is to the articles' reader, which knows such words in Bengali alone: `last month` is গত মাস. */
const KINDS: Record<Words, [kind: TokenKind, value: number]> = {
  past: ['G', 0],
  current: ['C', 0],
  future: ['F', 0],
  week: ['k', 0],
  month: ['m', 0],
  year: ['y', 0],
  yesterday: ['R', -1],
  today: ['R', 0],
  tomorrow: ['R', 1],
};

/** থেকে, which stands between the ends of a stretch. */
const BETWEEN: [kind: TokenKind, value: number] = ['r', 0];

/** ও, which stands between two of them. */
const AND: [kind: TokenKind, value: number] = ['&', 0];

const { againstToday, fromTo, openTime, span } = searchWordLists;
const KNOWN = new Map([
  ...(Object.keys(KINDS) as Words[]).flatMap((words) =>
    againstToday[words].map((word) => [word, KINDS[words]] as const),
  ),
  ...[...fromTo.slice(1), ...openTime.until].map((word) => [word, BETWEEN] as const),
  ...span.joins.map((word) => [word, AND] as const),
]);

/** What an English word of a query is to a date: one that is told against today, or a stretch from one to another. Null for any other word. */
export function englishDateWord(word: string): DateWord | null {
  const known = KNOWN.get(word.toLowerCase());
  if (!known) return null;
  const [kind, value] = known;
  return { parts: [{ kind, value, ending: '', soft: false, start: 0, end: word.length }], open: false };
}
