import type { Engine } from '@/graph/engine/engine';
import { countMeetings, type MeetingsAsked } from '@/graph/queries/search-meetings';
import { type PlaceHit, placesAsked } from '@/graph/queries/search-places';
import type { SearchQuery } from '@/lib/search/parse-query';
import { READING } from '@/lib/search/times-asked';

type Whom = Pick<MeetingsAsked, 'sides' | 'anyOf'>;

/**
 * What a query says of meetings. A capital is its country first; where the others named had nothing to do with that,
 * they may have met there: `trump putin budapest`.
 * @param all whether all meetings are meant where nothing else is said of them
 */
export async function meetingsAsked(
  engine: Engine,
  { kinds, statuses, times }: SearchQuery,
  { sides, anyOf }: Whom,
  places: readonly PlaceHit[],
  all: boolean,
): Promise<MeetingsAsked> {
  const asked = {
    ...{ sides, anyOf, places: placesAsked(places), all },
    ...{ kinds, statuses, times, reading: READING },
  };
  const capitals = places.flatMap(({ besides }) => besides ?? []);
  const others = sides.filter((side) => !capitals.includes(side));
  if (capitals.length === 0 || others.length === 0) return asked;
  const there = { ...asked, sides: others, places: places.map(({ id }) => id) };
  return (await countMeetings(engine, asked)) > 0 || (await countMeetings(engine, there)) === 0
    ? asked
    : there;
}
