import { idOf, isSeat, type NamePart } from '@/graph/queries/name-hit';
import type { PlacePart } from '@/lib/search/places-named';
import type { Stretch } from '@/lib/search/segments';

/** All that a place is called, in either script. */
export const namesOfPlace = ({ name, nameEn, otherEn, aliases }: PlacePart['places'][number]): string[] => [
  ...[name, nameEn, ...otherEn, ...aliases],
];
/** Whether words mean a state first, by whatever name. */
export const isState = ({ hits: [best] }: NamePart): boolean => best?.is === 'country';
/** By its own name, and not by its capital's or its government's. */
export const isStateItself = ({ hits: [best] }: NamePart): boolean => best?.is === 'country' && !isSeat(best);
/** The ISO code of the state that words mean first. */
export const codeOf = ({ hits: [best] }: NamePart): string => (best ? idOf(best) : '');
/** All that the state is called that words mean first; none for anybody else. */
export const formsOf = ({ hits: [best] }: NamePart): string[] =>
  best?.is === 'country' ? [best.country.name, best.country.nameEn ?? '', ...best.aliases] : [];

/** Whether two stretches of words share any. */
export const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** What only sounds nearly so, or is a word of a name, is no reason to pass over a place that is spelt so: New Zealand for `new york`. */
export function givesWay({ hits: [best], from, to }: NamePart, place: PlacePart): boolean {
  if (!place.written || !best) return false;
  const { way, whole } = best.match;
  return way === 'sound' || way === 'near' || (!whole && to - from < place.to - place.from);
}

/** A capital is its country as well, and who begins a name may mean the place: milan, Milanović. */
export const maybePlace = ({ hits }: NamePart): boolean =>
  hits[0]?.is === 'country' || hits[0]?.match.way === 'start';

/** A capital, and no other name, or with its own leader's: `dhaka`, `putin moscow`. */
export function isCityAlone(
  { from, to }: Stretch,
  names: readonly string[],
  parts: readonly NamePart[],
): boolean {
  const state = parts.find((part) => part.from === from && part.to === to)?.hits[0];
  if (!state || !isSeat(state)) return false;
  const own = ({ hits: [best] }: NamePart) =>
    best?.is === 'leader' && best.leader.speaksFor === state.country.code;
  return to - from === names.length || parts.some(own);
}
