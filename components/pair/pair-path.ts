import { isCountryCode } from '@/lib/filter/country-code';
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
