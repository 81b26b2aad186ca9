import * as z from 'zod/mini';
import { oneOf, pageNumber, searchText } from '@/lib/filter/url-fields';
import { type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

/** The first is what holds where the URL says nothing. */
export const SEARCH_GROUPS = ['all', 'leaders', 'countries', 'meetings', 'articles'] as const;

const LONGEST = 100;
const typed = z.string({ error: 'not-given' }).check(
  z.trim(),
  z.refine((value) => value.length > 0, { error: 'not-given' }),
  z.refine((value) => value.length <= LONGEST, { error: 'too-long' }),
);

const Filter = z.object({
  /** What somebody typed, in Bengali or Latin letters. */
  q: typed,
  /** One group of finds alone, in pages. */
  in: oneOf(SEARCH_GROUPS),
  page: pageNumber,
});

const LANGUAGES = ['bn', 'en'] as const;
const Typing = z.object({ q: typed, lang: oneOf(LANGUAGES) });
const LeaderTyping = z.object({ q: searchText, lang: oneOf(LANGUAGES) });

/** What is looked for, as the URL keeps it. */
export type SearchFilter = z.infer<typeof Filter>;

/** Reads a URL's parameters. @returns what is looked for, or each refused field with its reason */
export function parseSearch(params: UrlParams): Parsed<SearchFilter> {
  return parseParams(Filter, [], params);
}

/** Reads the parameters of a box that is being typed in: what stands in it, and the language of its page. */
export function parseTyping(params: UrlParams): Parsed<z.infer<typeof Typing>> {
  return parseParams(Typing, [], params);
}

/** As `parseTyping`, for a field of leaders, where nothing may stand as well. */
export function parseLeaderTyping(params: UrlParams): Parsed<z.infer<typeof LeaderTyping>> {
  return parseParams(LeaderTyping, [], params);
}

/** The page of finds, as a path without a language. */
export function searchPath({
  q,
  in: group = 'all',
  page = 1,
}: Partial<SearchFilter> & { q: string }): string {
  const params = new URLSearchParams({ q });
  if (group !== 'all') params.set('in', group);
  if (page > 1) params.set('page', String(page));
  return `/search?${params}`;
}
