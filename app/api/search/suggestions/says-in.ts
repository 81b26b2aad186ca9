import { getTranslations } from 'next-intl/server';
import type { DateLocale } from '@/lib/time/display';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import type { Says } from './lines';

/** What the lines under a search box say in a language. */
export async function saysIn(locale: DateLocale): Promise<Says> {
  const [office, publisher, when, searchPage] = await Promise.all([
    getTranslations({ locale, namespace: 'office' }),
    getTranslations({ locale, namespace: 'publisher' }),
    getTranslations({ locale, namespace: 'when' }),
    getTranslations({ locale, namespace: 'searchPage' }),
  ]);
  return {
    ...{ locale, former: office('former'), today: todayInDhaka() },
    yearless: when('yearless', { date: '{date}' }),
    since: searchPage('since', { date: '{date}' }),
    until: searchPage('until', { date: '{date}' }),
    publisher: (how, values) => publisher(`how.${how}`, values),
  };
}
