import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import type { MeetingPlace } from '@/graph/queries/names';
import { placeName } from '@/graph/queries/place-name';
import { countMeetings, type MeetingsAsked } from '@/graph/queries/search-meetings';
import { countriesNamed, type KnownCountry } from '@/lib/search/countries-named';
import type { SearchQuery } from '@/lib/search/parse-query';
import { type PlacePart, placesNamed } from '@/lib/search/places-named';
import type { Stretch } from '@/lib/search/segments';
import { READING } from '@/lib/search/times-asked';

/** Words of a query that name a place, or a state that no article names. */
export interface PlaceWords extends Stretch {
  /** All its names, in either script. */
  names: string[];
}

/** A place that a query names, and how many meetings were there. */
export interface PlaceHit extends Stretch {
  id: string;
  place: MeetingPlace;
  /** Whose meetings there are counted: whoever else the query names, where that is one; else everybody's. */
  with: NameHit | null;
  meetings: number;
  /** What its words name as well: a capital's its country, by its code. */
  besides: string | null;
}

/** What a query names: places where somebody met, or is to meet, and whoever else. */
export interface PlacesAndParts {
  places: PlaceHit[];
  /** Where nobody met as well. */
  named: PlaceWords[];
  /** Those where no meeting is told of at all, whose words say nothing else, and states that no article names. */
  nowhere: Pick<KnownCountry, 'name' | 'nameEn' | 'inTextEn'>[];
  /** Without those whose words are spelt as a place's and only sound like somebody's. */
  parts: NamePart[];
}

/**
 * Tells the places in a query from the other names in it.
 * @param parts the names, as `searchNames` gives them
 */
export async function searchPlaces(
  engine: Engine,
  { names, kinds, statuses, times }: Pick<SearchQuery, 'names' | 'kinds' | 'statuses' | 'times'>,
  parts: readonly NamePart[],
): Promise<PlacesAndParts> {
  const wanted = placesNamed(names)
    .map((one) => {
      const over = parts.filter((other) => meet(other, one));
      return { ...one, taken: over.find((part) => !givesWay(part, one)) ?? null, over };
    })
    .filter(({ taken }) => !taken || maybePlace(taken));
  const left = parts.filter((part) => !wanted.some(({ taken, over }) => over.includes(part) && !taken));
  const [other, ...more] = left.filter((part) => !wanted.some(({ taken }) => taken === part));
  const whose = more.length === 0 ? (other?.hits[0] ?? null) : null;
  const found = wanted.flatMap(({ places, ...stretch }) => places.map((place) => ({ ...stretch, place })));
  const hits = await Promise.all(
    found.map(async ({ from, to, taken, place: { id } }) => {
      const place = await placeName(engine, id);
      if (!place) return [];
      const asked = { anyOf: [], kinds, statuses, times, reading: READING, places: [id] };
      const theirs = whose ? await countMeetings(engine, { ...asked, sides: [idOf(whose)] }) : 0;
      const all = theirs > 0 ? theirs : await countMeetings(engine, { ...asked, sides: [] });
      const besides = taken?.hits[0] ? idOf(taken.hits[0]) : null;
      return [{ from, to, id, place, besides, with: theirs > 0 ? whose : null, meetings: all }];
    }),
  );
  const told = hits.flat();
  const unnamed = countriesNamed(names).filter(
    (one) => ![...parts, ...wanted].some((other) => meet(one, other)),
  );
  return {
    places: told.sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1)),
    named: [
      ...found.map(({ from, to, place: { name, nameEn, aliases } }) => {
        return { from, to, names: [name, nameEn, ...aliases] };
      }),
      ...unnamed,
    ],
    nowhere: [
      ...wanted
        .filter(({ taken, from }) => !taken && !told.some((hit) => hit.from === from))
        .flatMap(({ places: [place] }) => (place ? [{ name: place.name, nameEn: place.nameEn }] : [])),
      ...unnamed.map(({ country: { name, nameEn, inTextEn } }) => ({ name, nameEn, inTextEn })),
    ],
    parts: left,
  };
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** What only sounds nearly so, or is a word of a name, is no reason to pass over a place that is spelt so: New Zealand for `new york`. */
function givesWay({ hits: [best], from, to }: NamePart, place: PlacePart): boolean {
  if (!place.written || !best) return false;
  const { way, whole } = best.match;
  return way === 'sound' || way === 'near' || (!whole && to - from < place.to - place.from);
}

/** A capital is its country as well, and who begins a name may mean the place: milan, Milanović. */
const maybePlace = ({ hits }: NamePart): boolean =>
  hits[0]?.is === 'country' || hits[0]?.match.way === 'start';

/** The places that narrow the meetings of a query: those whose words say nothing else. */
export const placesAsked = (places: readonly PlaceHit[]): MeetingsAsked['places'] =>
  places.filter(({ besides }) => besides === null).map(({ id }) => id);
