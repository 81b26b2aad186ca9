import type * as z from 'zod/mini';
import type { FaultReason } from '@/lib/filter/url-fields';

/** What a page or an API route gets: Next's `searchParams`, or the fields of a form. */
export type UrlParams = Record<string, string | string[] | undefined>;

/** One refused value, named by its field. */
export interface Fault {
  field: string;
  value: string;
  reason: FaultReason;
  /** In English, for API answers and logs. */
  message: string;
  /** What would have been taken, where that is a short list. */
  allowed?: string[];
}

/** What came of reading URL parameters: the value, or every fault at once. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

const MESSAGES: Record<FaultReason, string> = {
  'not-a-day': 'must be a day such as 2025-05-09',
  'ends-before-it-begins': 'must not be before "from"',
  'not-one-of': 'must be one of',
  'not-a-country': 'must be a two-letter country code such as RU',
  'not-a-leader': 'must be a leader id such as vladimir-putin',
  'not-a-place': 'must be a place id such as moscow, a country code such as RU, or none, or several of them',
  'no-meeting-there': 'must be a place of which a meeting is told',
  'not-an-organisation': 'must be an organisation id such as UN or ASEAN',
  'not-a-page': 'must be a whole number from 1 to 99999',
  'too-long': 'must be at most 100 characters',
  'not-given': 'must say what to look for',
  'nobody-found': 'must be the name of a leader',
};

/** A value that is refused for what no schema knows. */
export const refused = (field: string, value: string, reason: FaultReason): Fault => ({
  ...{ field, value, reason },
  message: `"${field}" ${MESSAGES[reason]}`,
});

/** A route handler's parameters as a page has them; a name given more than once keeps all its values. */
export function paramsOf(search: URLSearchParams): UrlParams {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

/** A page's parameters as a query string without `?`, each with all its values: the way back from `paramsOf`. */
export const queryOf = (params: UrlParams): string =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value])),
  ).toString();

/**
 * Reads URL parameters by a schema. Empty values, as an untouched form sends them, count as not given;
 * names that the schema does not know are left alone; lists may be repeated or parted by commas.
 */
export function parseParams<T>(
  schema: z.ZodMiniType<T>,
  lists: readonly string[],
  params: UrlParams,
): Parsed<T> {
  const given: Record<string, string | string[]> = {};
  for (const [field, raw] of Object.entries(params)) {
    const values = [raw ?? []].flat().filter((value) => value !== '');
    if (values.length === 0) continue;
    given[field] = lists.includes(field) ? values.flatMap((value) => value.split(',')) : values.join(',');
  }
  const result = schema.safeParse(given);
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map((issue): Fault => {
    const field = String(issue.path[0]);
    const reason = issue.message as FaultReason;
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const message = `"${field}" ${MESSAGES[reason]}${allowed ? ` ${allowed.join(', ')}` : ''}`;
    return { field, value: String(given[field] ?? ''), reason, message, ...(allowed && { allowed }) };
  });
  return { ok: false, faults };
}

/**
 * A value as URL parameters, without what holds anyway, in a fixed order.
 * @param plain what holds where the URL says nothing @param fields of both, in the order of the URL
 */
export function changedParams<T extends object>(
  value: T,
  plain: T,
  fields: readonly (keyof T & string)[],
): URLSearchParams {
  const params = new URLSearchParams();
  for (const field of fields) {
    const text = String(value[field] ?? '');
    if (text !== '' && text !== String(plain[field] ?? '')) params.set(field, text);
  }
  return params;
}

/** Query strings as one; empty ones are left out. */
export const joinQueries = (...parts: string[]): string => parts.filter((part) => part !== '').join('&');

/** A path with a query; without `?` where the query is empty. */
export const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);
