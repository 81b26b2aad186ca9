import { useLocale, useTranslations } from 'next-intl';
import type { SaysTimes } from './time-said';

/** How the page says times that have one end. */
export function useSaysTimes(): SaysTimes {
  const t = useTranslations('searchPage');
  const locale = useLocale();
  return { locale, since: t('since', { date: '{date}' }), until: t('until', { date: '{date}' }) };
}
