import { z } from 'zod/mini';
import type { VisitPages } from '@/components/country/visit-lists';
import { pageNumber } from '@/lib/filter/url-fields';
import { parseParams, type UrlParams } from '@/lib/filter/url-params';

const Query = z.object({ out: pageNumber, in: pageNumber });

/** Which pages of a country's visits are asked for, `?out=` and `?in=`; the first where that is no page. */
export function readVisitPages(params: UrlParams): VisitPages {
  const parsed = parseParams(Query, [], params);
  return parsed.ok ? parsed.value : { out: 1, in: 1 };
}

/** Them as a query string without `?`; first pages need not be said. */
export const visitPagesUrl = (pages: VisitPages): string =>
  (['out', 'in'] as const).flatMap((list) => (pages[list] > 1 ? [`${list}=${pages[list]}`] : [])).join('&');
