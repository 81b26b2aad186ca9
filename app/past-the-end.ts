import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { localPath } from '@/components/locale/local-path';
import { queryOf, type UrlParams, withQuery } from '@/lib/filter/url-params';

/** Which page of a list is asked for, and how many it has. */
interface Asked {
  page: number;
  pages: number;
}

/**
 * A page's parameters with the last page of each list of which a later one is asked for.
 * @param lists by the parameter that pages them @returns null where every list has the page that is asked for
 */
export function lastInstead(params: UrlParams, lists: Record<string, Asked>): UrlParams | null {
  const past = Object.entries(lists).filter(([, { page, pages }]) => page > pages);
  if (past.length === 0) return null;
  // a first page need not be said
  const last = past.map(([name, { pages }]) => [name, pages > 1 ? String(pages) : undefined]);
  return { ...params, ...Object.fromEntries(last) };
}

/**
 * Sends who asks for a page past the end of a list on to its last, with all else that the address says.
 * @param path without a language
 */
export async function notPastTheEnd(path: string, params: UrlParams, lists: Record<string, Asked>) {
  const there = lastInstead(params, lists);
  if (!there) return;
  const query = queryOf(there).replaceAll('%2C', ',');
  redirect(localPath(await getLocale(), withQuery(path, query)));
}
