import { z } from 'zod/mini';
import { pageNumber } from '@/lib/filter/url-fields';
import { type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

const Query = z.object({ page: pageNumber });

/** Reads `?page=` of a list that has no other choice. @returns the page from 1, or the refused field with its reason */
export const readPage = (params: UrlParams): Parsed<{ page: number }> => parseParams(Query, [], params);
