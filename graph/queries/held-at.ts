import { isCountryCode } from '@/lib/filter/country-code';

const NOWHERE = 'none';

/** The places of a filter as parameters: cities and the like, and countries. @param place ids, parted by commas */
export function placesOf(place = '') {
  const ids = place.split(',').filter((id) => id !== NOWHERE);
  return { cities: ids.filter((id) => !isCountryCode(id)), states: ids.filter(isCountryCode) };
}

/**
 * A condition on where a meeting `m` was, any of these: one of `$cities`; one of `$states`, and nowhere that a map could
 * show; nowhere that is told.
 */
export function heldAt(place: string): string {
  const { cities, states } = placesOf(place);
  const ways: string[] = [];
  if (cities.length > 0) ways.push('m.cityId IN $cities');
  if (states.length > 0) ways.push(IN_STATES);
  if (place.split(',').includes(NOWHERE)) ways.push(UNTOLD);
  return `(${ways.join(' OR ')})`;
}

const IN_STATES = `(EXISTS { MATCH (m)-[:HELD_IN]->(c:Country) WHERE c.code IN $states }
  AND NOT EXISTS { MATCH (p:Place {id: m.cityId}) WHERE p.latitude IS NOT NULL })`;

const UNTOLD = '(m.cityId IS NULL AND NOT EXISTS { MATCH (m)-[:HELD_IN]->(:Country) })';
