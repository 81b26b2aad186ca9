import { isCountryCode } from '@/lib/filter/country-code';
import { joinQueries, withQuery } from '@/lib/filter/url-params';
import type { MeetingStatus } from '@/lib/reading';

/**
 * The one address of two sides, whichever is named first: two countries in the order of their codes, two leaders in
 * that of their ids, a leader before a country. @param a a leader id or a country code @param b another
 */
export function pairPath(a: string, b: string): string {
  const turned = isCountryCode(a) === isCountryCode(b) ? a > b : isCountryCode(a);
  const [one, other] = turned ? [b, a] : [a, b];
  return isCountryCode(one) ? `/countries/${one}/with/${other}` : `/pairs/${one}/${other}`;
}

/** The lists of two sides' meetings on their page, by what became of them. */
export const pairLists =
  (a: string, b: string) =>
  (status: MeetingStatus): string =>
    `${pairPath(a, b)}?status=${status}#meetings`;

/**
 * The list on the page of two leaders or two countries that all of some sides take part in: one leader and one country more
 * narrow it.
 * @param sides those whose page it may be first @param query of what else narrows it @param place of the page
 * @returns null where no page has just these
 */
export function listOfTwo(sides: readonly string[], query: string, place = 'meetings'): string | null {
  const all = [...new Set(sides)];
  const countries = all.filter(isCountryCode);
  const leaders = all.filter((id) => !isCountryCode(id));
  const [a, b] = leaders.length > 1 ? leaders : countries;
  if (a === undefined || b === undefined) return null;
  const [country, ...more] = countries.filter((id) => id !== a && id !== b);
  const [leader, ...others] = leaders.filter((id) => id !== a && id !== b);
  if (more.length + others.length > 0) return null;
  const narrowed = [country && `country=${country}`, leader && `leader=${leader}`].flatMap(
    (one) => one ?? [],
  );
  return `${withQuery(pairPath(a, b), joinQueries(query, ...narrowed))}#${place}`;
}
