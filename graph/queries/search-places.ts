import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import type { MeetingPlace } from '@/graph/queries/names';
import { placeName } from '@/graph/queries/place-name';
import { countMeetings, type MeetingsAsked } from '@/graph/queries/search-meetings';
import type { SearchQuery } from '@/lib/search/parse-query';
import { type PlacePart, placesNamed } from '@/lib/search/places-named';
import type { Stretch } from '@/lib/search/segments';

/** A place that a query names, and how many meetings were there. */
export interface PlaceHit extends Stretch {
  id: string;
  place: MeetingPlace;
  /** All its names, in either script. */
  names: string[];
  /** Whose meetings there are counted: whoever else the query names, where that is one; else everybody's. */
  with: NameHit | null;
  meetings: number;
  /** Whether its words are no other name: a capital's are its country's as well. */
  alone: boolean;
}

/** What a query names: places where somebody met, or is to meet, and whoever else. */
export interface PlacesAndParts {
  places: PlaceHit[];
  /** Without those whose words are spelt as a place's and only sound like somebody's. */
  parts: NamePart[];
}

/**
 * Tells the places in a query from the other names in it.
 * @param parts the names, as `searchNames` gives them
 */
export async function searchPlaces(
  engine: Engine,
  { names, kinds, years }: Pick<SearchQuery, 'names' | 'kinds' | 'years'>,
  parts: readonly NamePart[],
): Promise<PlacesAndParts> {
  const wanted = placesNamed(names).map((one) => ({ one, taken: parts.find((part) => meet(part, one)) }));
  const known = await Promise.all(
    wanted
      .filter(({ one, taken }) => !taken || givesWay(taken, one) || maybePlace(taken))
      .flatMap(({ one, taken }) =>
        one.places.map(async ({ id, name, nameEn, aliases }) => {
          const place = await placeName(engine, id);
          const alone = !taken || givesWay(taken, one);
          return place
            ? [{ from: one.from, to: one.to, id, place, names: [name, nameEn, ...aliases], taken, alone }]
            : [];
        }),
      ),
  );
  const found = known.flat();
  const left = parts.filter((part) => !found.some(({ taken, alone }) => taken === part && alone));
  const [other, ...more] = left.filter((part) => !found.some(({ taken }) => taken === part));
  const one = more.length === 0 ? (other?.hits[0] ?? null) : null;
  const places = await Promise.all(
    found.map(async ({ taken: _, ...hit }) => {
      const asked = { kinds, years, places: [hit.id] };
      const theirs = one ? await countMeetings(engine, { ...asked, sides: [idOf(one)] }) : 0;
      if (theirs > 0) return { ...hit, with: one, meetings: theirs };
      return { ...hit, with: null, meetings: await countMeetings(engine, { ...asked, sides: [] }) };
    }),
  );
  return {
    places: places.sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1)),
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
  places.filter(({ alone }) => alone).map(({ id }) => id);
