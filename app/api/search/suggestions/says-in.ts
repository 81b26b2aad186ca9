import { getTranslations } from 'next-intl/server';
import type { DateLocale } from '@/lib/time/display';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import type { Says } from './lines';

/** How lines in a language say an office today. */
export async function saysIn(locale: DateLocale): Promise<Says> {
  const t = await getTranslations({ locale, namespace: 'office' });
  return { locale, former: t('former'), today: todayInDhaka() };
}
