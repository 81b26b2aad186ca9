import type { Metadata } from 'next';
import { DEFAULT_LOCALE, LOCALES, localPath } from '@/components/locale/local-path';
import type { DateLocale } from '@/lib/time/display';

/** Tells search engines that a page is there in both languages. @param path without a language, beginning with `/` */
export function alternates(locale: DateLocale, path: string): Metadata['alternates'] {
  const languages = Object.fromEntries(LOCALES.map((other) => [other, localPath(other, path)]));
  return {
    canonical: localPath(locale, path),
    languages: { ...languages, 'x-default': localPath(DEFAULT_LOCALE, path) },
  };
}
