import type { Engine } from '@/graph/engine/engine';
import { COUNTRY_NAME, type MeetingPlace, type NamedCountry } from '@/graph/queries/names';
import { CITY, type CityProps, placeOf } from '@/graph/queries/place';
import { isCountryCode } from '@/lib/filter/country-code';

/** What a place of the meetings' filter is called; null where no meeting was there. @param id a place's id or a country's code */
export async function placeName(engine: Engine, id: string): Promise<MeetingPlace | null> {
  if (isCountryCode(id)) {
    const [row] = await engine.read<{ country: NamedCountry }>(
      `MATCH (c:Country {code: $id}) RETURN c {${COUNTRY_NAME}} AS country`,
      { id },
    );
    return row ? { city: null, country: row.country } : null;
  }
  const [row] = await engine.read<{ city: CityProps; country: NamedCountry | null }>(
    `MATCH (m:Meeting) WHERE m.cityId = $id WITH m ORDER BY m.id LIMIT 1
     RETURN m {${CITY}} AS city, head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country`,
    { id },
  );
  return row ? placeOf(row.city, row.country) : null;
}

/** Ids of the cities of a state where meetings were. @param code ISO code of the state */
export async function citiesOf(engine: Engine, code: string): Promise<string[]> {
  const rows = await engine.read<{ id: string }>(
    `MATCH (:Country {code: $code})<-[:HELD_IN]-(m:Meeting) WHERE m.cityId IS NOT NULL
     RETURN DISTINCT m.cityId AS id ORDER BY id`,
    { code },
  );
  return rows.map(({ id }) => id);
}
