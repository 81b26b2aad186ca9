import * as z from 'zod/mini';
import { pageNumber } from '@/lib/filter/url-fields';
import { parseParams, type UrlParams } from '@/lib/filter/url-params';

/**
 * Which pages are asked for of the lists that stand beside a page's main one: `?undated=2&hosted=3`.
 * @param names of the lists, as the URL has them @returns a page from 1 for each; 1 where what is given is none
 */
export function readListPages<Name extends string>(
  names: readonly Name[],
  params: UrlParams,
): Record<Name, number> {
  const read = (name: Name) => {
    const parsed = parseParams(z.object({ [name]: pageNumber }), [], params);
    return [name, parsed.ok ? parsed.value[name] : 1];
  };
  return Object.fromEntries(names.map(read));
}

/** Them as a query string without `?`; first pages need not be said. */
export const listPagesUrl = (pages: Record<string, number>): string =>
  Object.entries(pages)
    .flatMap(([name, page]) => (page > 1 ? [`${name}=${page}`] : []))
    .join('&');
