import type { Figure } from '@/lib/accuracy/figures';
import { figureFilterUrl } from '@/lib/filter/figure-filter';
import { withQuery } from '@/lib/filter/url-params';

/** The page of a set's articles, or of those that a figure counts. @param page of their list, from 1 */
export const setPath = (set: string, figure?: Figure, page = 1): string =>
  withQuery(`/report-card/${encodeURIComponent(set)}`, figureFilterUrl({ figure, page }));
