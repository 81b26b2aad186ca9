import { hasLocale } from 'next-intl';
import { routing } from '@/app/i18n/routing';
import type { DateLocale } from '@/lib/time/display';

/** The language of a picture's address; null where there is none of that name. */
export const askedLocale = (locale: string): DateLocale | null =>
  hasLocale(routing.locales, locale) ? locale : null;
