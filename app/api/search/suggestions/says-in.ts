import { getTranslations } from 'next-intl/server';
import type { DateLocale } from '@/lib/time/display';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import type { Says } from './lines';

/** What the lines under a search box say in a language. */
export async function saysIn(locale: DateLocale): Promise<Says> {
  const [office, publisher] = await Promise.all([
    getTranslations({ locale, namespace: 'office' }),
    getTranslations({ locale, namespace: 'publisher' }),
  ]);
  return {
    ...{ locale, former: office('former'), today: todayInDhaka() },
    publisher: (how, values) => publisher(`how.${how}`, values),
  };
}
