import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn, nameInText } from '@/components/locale/name-in';
import type { Engine } from '@/graph/engine/engine';
import { organisationName } from '@/graph/queries/organisation-name';
import { placeName } from '@/graph/queries/place-name';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

export interface Narrowing {
  field: 'place' | 'organisation' | 'untied' | 'role' | 'reports' | 'without';
  value: string;
  /** Which meetings alone the list has. */
  words: string;
  /** What leads to the others. */
  wayOut: string;
}

/** By what a list of meetings is narrowed that no field of its form shows. */
export async function narrowedBy(graph: Engine, filter: MeetingFilter): Promise<Narrowing[]> {
  const t = await getTranslations('filter');
  const { leader, role, place, organisation, untied, reports, without } = filter;
  const found: Narrowing[] = [];
  if (place)
    found.push({
      ...{ field: 'place', value: place, wayOut: t('everyPlace') },
      words: t('place', await placesInWords(graph, place.split(','))),
    });
  const others = (field: Narrowing['field'], value: string, words: string) =>
    found.push({ field, value, words, wayOut: t('others') });
  if (organisation) {
    const host = await organisationName(graph, organisation);
    const name = host ? nameInText(await getLocale(), host) : organisation;
    others('organisation', organisation, t('organisation', { name }));
  }
  if (untied) others('untied', untied, t(`untied.${untied}`));
  if (leader && role) others('role', role, t(`role.${role}`));
  if (reports) others('reports', reports, t(`reports.${reports}`));
  if (without) others('without', without, t(`without.${without}`));
  return found;
}

/** So many places are named; the others are counted. */
const NAMED = 4;

async function placesInWords(graph: Engine, ids: readonly string[]) {
  const names = await Promise.all(ids.slice(0, NAMED).map((id) => placeInWords(graph, id)));
  return { place: names.join(' · '), more: ids.length - names.length };
}

/** @param id as the filter names it: a place's id, a country's code, or `none` */
async function placeInWords(graph: Engine, id: string): Promise<string> {
  const [t, map, locale] = await Promise.all([
    getTranslations('filter'),
    getTranslations('map'),
    getLocale(),
  ]);
  const place = await placeName(graph, id);
  if (place?.city) return nameIn(locale, place.city);
  if (place?.country) return map('countryAlone', { country: nameIn(locale, place.country) });
  return id === 'none' ? t('nowhere') : id;
}
