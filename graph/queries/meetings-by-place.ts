import type { Engine } from '@/graph/engine/engine';
import { HELD } from '@/graph/queries/by-status';
import { type LastMeeting, withLast } from '@/graph/queries/last-meeting';
import { selection } from '@/graph/queries/meeting-filter';
import { byName, COUNTRY_NAME, type MeetingPlace, type NamedCountry } from '@/graph/queries/names';
import { type CityProps, placeOf } from '@/graph/queries/place';
import { type FoundLast, LAST_MET, type LastMet } from '@/graph/queries/when';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** How often they met, or are to meet, at one place. */
export interface PlaceCount extends LastMet<LastMeeting> {
  /** What the meetings' filter calls it: a place's id, or the code of a country of which no nearer place is known. */
  id: string;
  place: MeetingPlace;
  /** Latitude and longitude in degrees; null for a country, and for a place of no country that has none. */
  at: readonly [number, number] | null;
  /** Whatever became of them. */
  meetings: number;
  /** Of these, how many were held. */
  held: number;
}

/** The meetings of a filter by where they were. */
export interface MeetingsByPlace {
  /** Most meetings first. */
  places: PlaceCount[];
  /** Meetings of which no place is told; calls are told apart, for they have none. */
  unplaced: { calls: number; others: number };
}

interface Row extends FoundLast {
  city: CityProps;
  country: NamedCountry | null;
  latitude: number | null;
  longitude: number | null;
  calls: number;
  meetings: number;
  held: number;
}

/**
 * Where the meetings were that the explorer would draw: the undated are with them where no range of days is asked for.
 * A place of which the graph does not know where it lies counts under its country.
 */
export async function meetingsByPlace(engine: Engine, filter: MeetingFilter): Promise<MeetingsByPlace> {
  const { match, parameters } = selection(filter, 'drawn');
  const rows = await engine.read<Row>(`${match} ${BY_PLACE}`, parameters);
  const places = new Map<string, Omit<PlaceCount, keyof LastMet> & FoundLast>();
  const unplaced = { calls: 0, others: 0 };
  for (const { city, country, latitude, longitude, calls, meetings, held, last, news } of rows) {
    const at = latitude === null || longitude === null ? null : ([latitude, longitude] as const);
    const place = placeOf(at || !country ? city : NO_CITY, country);
    if (!place) {
      unplaced.calls += calls;
      unplaced.others += meetings - calls;
      continue;
    }
    const id = place.city?.id ?? place.country?.code ?? '';
    const same = places.get(id);
    places.set(id, {
      ...{ id, place, at },
      meetings: (same?.meetings ?? 0) + meetings,
      held: (same?.held ?? 0) + held,
      last: later(same?.last, last),
      news: later(same?.news, news),
    });
  }
  const found = await withLast(engine, [...places.values()]);
  return { places: found.sort(mostFirst), unplaced };
}

const later = (a: string | null | undefined, b: string | null): string | null =>
  [a ?? '', b ?? ''].sort().at(-1) || null;

const NO_CITY: CityProps = { cityId: null, city: null, cityEn: null };

const nameOf = ({ place }: PlaceCount) => ({ name: place.city?.name ?? place.country?.name ?? '' });
const mostFirst = (a: PlaceCount, b: PlaceCount) =>
  b.meetings - a.meetings || byName(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1);

const BY_PLACE = `
OPTIONAL MATCH (m)-[:HELD_IN]->(c:Country)
WITH m.cityId AS cityId, c.code AS code, max(m.city) AS city, max(m.cityEn) AS cityEn, count(m) AS meetings, ${HELD},
  count(CASE WHEN m.kind = 'call' THEN 1 ELSE null END) AS calls, ${LAST_MET}
OPTIONAL MATCH (c:Country {code: code})
OPTIONAL MATCH (p:Place {id: cityId})
RETURN {cityId: cityId, city: city, cityEn: cityEn} AS city,
  CASE WHEN c IS NULL THEN null ELSE c {${COUNTRY_NAME}} END AS country,
  p.latitude AS latitude, p.longitude AS longitude, meetings, held, calls, last, news`;
