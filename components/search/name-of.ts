import { type Bilingual, nameIn } from '@/components/locale/name-in';
import type { NameHit } from '@/graph/queries/search-names';
import { searchPath } from '@/lib/filter/search-filter';
import type { DateLocale } from '@/lib/time/display';

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

/** The path of the page, without a language; an organisation has none but what is found by its name. */
export function pathOf(one: NameHit, locale: DateLocale): string {
  if (one.is === 'organisation') return searchPath({ q: nameIn(locale, one.organisation) });
  return `${one.is === 'leader' ? '/leaders' : '/countries'}/${keyOf(one)}`;
}
