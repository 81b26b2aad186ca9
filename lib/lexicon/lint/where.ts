import type { Lexicon } from '@/seeds/lexicon';
import type { LexiconProblem } from './problem';

/** Places lie in a known state, and organisations sit in one; capitals are known places and lie in their own. */
export function lintWhere({ countries, places, organisations }: Lexicon): LexiconProblem[] {
  const codes = new Set(countries.map((country) => country.code));
  const byId = new Map(places.map((place) => [place.id, place]));
  const astray = places
    .filter((place) => !codes.has(place.country))
    .map((place) => ({
      file: 'places.json',
      record: place.id,
      field: 'country',
      problem: `${place.country} is no state of countries.json`,
      remedy: 'give the code of the state that it lies in',
    }));
  const capitals = countries.flatMap(({ code, capital }) => {
    const place = capital === null ? null : byId.get(capital);
    if (place === null || place?.country === code) return [];
    const problem = place ? `${capital} lies in ${place.country}` : `${capital} is not in places.json`;
    return [
      {
        file: 'countries.json',
        record: code,
        field: 'capital',
        problem,
        remedy: 'give the id of a place in the state itself, or null',
      },
    ];
  });
  const seats = organisations.flatMap(({ id, sitsIn }) =>
    sitsIn
      .filter((code) => !codes.has(code))
      .map((code) => ({
        file: 'organisations.json',
        record: id,
        field: 'sitsIn',
        problem: `${code} is no state of countries.json`,
        remedy: 'give the codes of the states that it sits in',
      })),
  );
  return [...astray, ...capitals, ...seats];
}
