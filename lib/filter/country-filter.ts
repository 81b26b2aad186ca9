import * as z from 'zod/mini';
import { oneOf } from '@/lib/filter/url-fields';
import { type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

export const COUNTRY_SORTS = ['meetings', 'name', 'leaders', 'articles'] as const;
export type CountrySort = (typeof COUNTRY_SORTS)[number];

const Filter = z.object({ sort: oneOf(COUNTRY_SORTS) });

/** Reads the order of the countries from a URL. @returns the order, or the refused field with its reason */
export const parseCountryFilter = (params: UrlParams): Parsed<{ sort: CountrySort }> =>
  parseParams(Filter, [], params);
