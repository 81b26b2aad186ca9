import type { MeetingPlace, NamedCountry } from '@/graph/queries/names';

/** The properties that a meeting's or a report's node keeps of its city. */
export interface CityProps {
  cityId: string | null;
  city: string | null;
  cityEn: string | null;
}

/** Map projection of them. */
export const CITY = '.cityId, .city, .cityEn';

/** City and country together; null where neither is told. */
export function placeOf(
  { cityId, city, cityEn }: CityProps,
  country: NamedCountry | null,
): MeetingPlace | null {
  const named = cityId && city ? { id: cityId, name: city, nameEn: cityEn ?? city } : null;
  return named || country ? { city: named, country } : null;
}
