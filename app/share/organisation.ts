import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { nameIn } from '@/components/locale/name-in';
import type { Organisation } from '@/graph/queries/organisation';
import type { DateLocale } from '@/lib/time/display';
import { heldAndRest } from './held-and-rest';
import { pageMetadata } from './page-metadata';

/** What an organisation's page tells of itself: how many meetings, of how many countries. */
export async function organisationMetadata(
  organisation: Organisation,
  locale: DateLocale,
): Promise<Metadata> {
  const [t, met] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'met' }),
  ]);
  const name = nameIn(locale, organisation);
  const { byStatus, countries, coverage } = organisation;
  return pageMetadata(locale, {
    path: `/organisations/${organisation.id}`,
    title: t('organisationTitle', { name }),
    description: [
      t('country', { name, ...heldAndRest(byStatus, met), countries: countries.length }),
      t('rests', { articles: coverage.articles }),
    ].join(' '),
  });
}
