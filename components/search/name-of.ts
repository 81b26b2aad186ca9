import type { Bilingual } from '@/components/locale/name-in';
import type { NameHit } from '@/graph/queries/name-hit';

/** What somebody or something that was found is called. */
export function nameOf(one: NameHit): Bilingual {
  if (one.is === 'organisation') return one.organisation;
  return one.is === 'leader' ? one.leader : one.country;
}

/** The id or code by which pages name them. */
export function keyOf(one: NameHit): string {
  if (one.is === 'organisation') return one.organisation.id;
  return one.is === 'leader' ? one.leader.id : one.country.code;
}

/** The path of the page, without a language. */
export function pathOf(one: NameHit): string {
  const kind = { leader: '/leaders', country: '/countries', organisation: '/organisations' }[one.is];
  return `${kind}/${keyOf(one)}`;
}
