import type { Engine } from '@/graph/engine/engine';
import { isCountryCode } from '@/lib/filter/country-code';

/**
 * Those of some places, as the meetings' filter names them, where no meeting is told of under any filter.
 * @param ids places' ids, countries' codes, or `none` for meetings of which no place is told
 */
export async function unknownPlaces(engine: Engine, ids: readonly string[]): Promise<string[]> {
  const named = ids.filter((id) => id !== 'none');
  const [codes, cities] = [named.filter(isCountryCode), named.filter((id) => !isCountryCode(id))];
  const known = await Promise.all([
    codes.length > 0 ? engine.read<{ id: string }>(COUNTRIES, { ids: codes }) : [],
    cities.length > 0 ? engine.read<{ id: string }>(CITIES, { ids: cities }) : [],
  ]);
  const met = new Set(known.flat().map(({ id }) => id));
  return named.filter((id) => !met.has(id));
}

const COUNTRIES =
  'MATCH (c:Country)<-[:HELD_IN]-(:Meeting) WHERE c.code IN $ids RETURN DISTINCT c.code AS id';
const CITIES = 'MATCH (m:Meeting) WHERE m.cityId IN $ids RETURN DISTINCT m.cityId AS id';
