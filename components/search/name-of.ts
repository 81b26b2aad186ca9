import type { Bilingual } from '@/components/locale/name-in';
import type { NameHit } from '@/graph/queries/search-names';

/** What somebody or some country that was found is called. */
export const nameOf = (one: NameHit): Bilingual => (one.is === 'leader' ? one.leader : one.country);

/** The id or code by which pages name them. */
export const keyOf = (one: NameHit): string => (one.is === 'leader' ? one.leader.id : one.country.code);

/** The path of the page, without a language. */
export const pathOf = (one: NameHit): string =>
  `${one.is === 'leader' ? '/leaders' : '/countries'}/${keyOf(one)}`;
