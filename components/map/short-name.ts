import { nameIn } from '@/components/locale/name-in';
import type { DateLocale } from '@/lib/time/display';
import type { Circle } from './circles';

/** What a place is called on the map: its city, else its country. */
export function shortName({ of: { place } }: Circle, locale: DateLocale): string {
  const one = place.city ?? place.country;
  return one ? nameIn(locale, one) : '';
}
