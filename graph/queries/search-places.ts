import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import type { MeetingPlace } from '@/graph/queries/names';
import { citiesOf, placeName } from '@/graph/queries/place-name';
import {
  codeOf,
  formsOf,
  givesWay,
  isCityAlone,
  isState,
  isStateItself,
  maybePlace,
  meet,
  namesOfPlace,
} from '@/graph/queries/place-words';
import { countMeetings, type MeetingsAsked } from '@/graph/queries/search-meetings';
import { countriesNamed, type KnownCountry } from '@/lib/search/countries-named';
import { isSpelt } from '@/lib/search/match-name';
import type { SearchQuery } from '@/lib/search/parse-query';
import { placesNamed } from '@/lib/search/places-named';
import type { Stretch } from '@/lib/search/segments';
import { READING } from '@/lib/search/times-asked';
import { isToldInside } from '@/lib/search/told-inside';

/** Words of a query that name a place, or a state that no article names. */
export interface PlaceWords extends Stretch {
  /** All its names, in either script. */
  names: string[];
}

/** A place that a query names, and how many meetings were there. */
export interface PlaceHit extends Stretch {
  id: string;
  place: MeetingPlace;
  /** Ids by which a list has them all: of a state it and the cities in it. */
  listed: string[];
  /** Whose meetings there are counted: whoever else the query names, where that is one; else everybody's. */
  with: NameHit | null;
  /** Whoever else the query names, where no meeting of theirs was found there. */
  without: NameHit[];
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
  /** The states that are places here; they are found as states as well. */
  states: NamePart[];
}

/**
 * Tells the places in a query from the other names in it. A state and a capital are places where the words say that something
 * was there (in china, ঢাকায়) and something was, and so is a capital where nothing else is named.
 * @param parts the names, as `searchNames` gives them
 */
export async function searchPlaces(
  engine: Engine,
  { names, behindIn, kinds, statuses, times }: Asked,
  parts: readonly NamePart[],
): Promise<PlacesAndParts> {
  const inside = (stretch: Stretch, forms: readonly string[]) =>
    isToldInside(names, stretch, forms, behindIn);
  const wanted = placesNamed(names)
    .map((one) => {
      const over = parts.filter((other) => meet(other, one));
      const taken = over.find((part) => !givesWay(part, one)) ?? null;
      const isInside =
        isCityAlone(one, names, parts) || one.places.some((place) => inside(one, namesOfPlace(place)));
      const turned = isInside && taken && isState(taken) ? taken : null;
      return { ...one, taken: turned ? null : taken, turned };
    })
    .filter(({ taken }) => !taken || maybePlace(taken));
  const states = parts.filter(
    (part) => isStateItself(part) && !wanted.some((one) => meet(part, one)) && inside(part, formsOf(part)),
  );
  const found = [
    ...wanted.flatMap(({ places, from, to, taken }) => places.map(({ id }) => ({ from, to, taken, id }))),
    ...states.map((part) => ({ from: part.from, to: part.to, taken: null, id: codeOf(part) })),
  ];
  const apart = (part: NamePart) => found.some(({ taken, ...one }) => !taken && meet(part, one));
  const left = parts.filter((part) => !apart(part));
  const others = left
    .filter((part) => !found.some(({ taken }) => taken === part))
    .flatMap(({ hits }) => hits.slice(0, 1));
  const sides = others.map(idOf);
  const hits = await Promise.all(
    found.map(async ({ from, to, taken, id }) => {
      const place = await placeName(engine, id);
      if (!place) return [];
      const asked = { anyOf: [], kinds, statuses, times, reading: READING, places: [id] };
      const theirs = sides.length > 0 ? await countMeetings(engine, { ...asked, sides }) : 0;
      const whose = theirs > 0 && others.length === 1 ? (others[0] ?? null) : null;
      const all = whose ? theirs : await countMeetings(engine, { ...asked, sides: [] });
      const besides = taken?.hits[0] ? idOf(taken.hits[0]) : null;
      const listed = place.city ? [id] : [id, ...(await citiesOf(engine, id))];
      const without = theirs > 0 ? [] : others;
      return [{ from, to, id, listed, place, besides, with: whose, without, meetings: all }];
    }),
  );
  // of a state in which nothing was found the meetings are, wherever they were
  const told = hits.flat().filter(({ place, meetings }) => place.city || meetings > 0);
  const there = states.filter((part) => told.some((one) => meet(part, one)));
  const unnamed = countriesNamed(names).filter(
    (one) =>
      !wanted.some((other) => meet(one, other)) && !parts.some((part) => meet(one, part) && isSpeltSo(part)),
  );
  return {
    places: told.sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1)),
    named: [
      ...wanted.flatMap(({ from, to, places }) =>
        places.map((place) => ({ from, to, names: namesOfPlace(place) })),
      ),
      ...there.map((part) => ({ from: part.from, to: part.to, names: formsOf(part) })),
      ...unnamed,
    ],
    nowhere: [
      ...wanted
        .filter(({ taken, from }) => !taken && !told.some((hit) => hit.from === from))
        .flatMap(({ places: [place] }) => (place ? [{ name: place.name, nameEn: place.nameEn }] : [])),
      ...unnamed.map(({ country: { name, nameEn, inTextEn } }) => ({ name, nameEn, inTextEn })),
    ],
    parts: parts
      .filter((part) => left.includes(part) || (states.includes(part) && !there.includes(part)))
      .filter((part) => !unnamed.some((one) => meet(one, part))),
    states: [...wanted.flatMap(({ turned }) => turned ?? []), ...there],
  };
}

/** A state that no article names is meant before who only begins or sounds so: niger, georgia. */
const isSpeltSo = ({ hits: [best] }: NamePart): boolean => !!best && isSpelt(best.match);

type Asked = Pick<SearchQuery, 'names' | 'behindIn' | 'kinds' | 'statuses' | 'times'>;

/** The places that narrow the meetings of a query: those whose words say nothing else. */
export const placesAsked = (places: readonly PlaceHit[]): MeetingsAsked['places'] =>
  places.filter(({ besides }) => besides === null).map(({ id }) => id);
