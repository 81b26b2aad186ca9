import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asBeginning, nameIn, nameInText } from '@/components/locale/name-in';
import { partiesLine } from '@/components/meeting/parties';
import type { Country } from '@/graph/queries/country';
import { type DateLocale, sayDate } from '@/lib/time/display';
import { heldAndRest } from './held-and-rest';
import { lastMeeting } from './last-meeting';
import { maybeTwice } from './maybe-twice';
import { pageMetadata } from './page-metadata';

/** What a country's page tells of itself: how many meetings with how many countries, the last one. */
export async function countryMetadata(country: Country, locale: DateLocale): Promise<Metadata> {
  const [t, met, twice] = await Promise.all([
    getTranslations({ locale, namespace: 'meta' }),
    getTranslations({ locale, namespace: 'met' }),
    maybeTwice(country.byStatus.held, country.heldWithoutDate, locale),
  ]);
  const name = nameIn(locale, country);
  const last = lastMeeting(country.meetings);
  const sentences = [
    t('country', {
      name: asBeginning(nameInText(locale, country)),
      ...heldAndRest(country.byStatus, met),
      countries: country.met.length,
    }),
    ...twice.map((told) => t('sentence', { told })),
    last &&
      t('last', {
        when: sayDate(last.when.date ?? '', locale),
        with: partiesLine(last, locale) || 'nobody',
      }),
    t('rests', { articles: country.coverage.articles }),
  ];
  return pageMetadata(locale, {
    path: `/countries/${country.code}`,
    title: t('countryTitle', { name }),
    description: sentences.filter((one) => one !== null).join(' '),
  });
}
