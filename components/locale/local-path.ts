import type { DateLocale } from '@/lib/time/display';

export const LOCALES = ['bn', 'en'] as const satisfies readonly DateLocale[];
export const DEFAULT_LOCALE: DateLocale = 'bn';

/** The address of a page in a language: `/leaders` in Bengali, `/en/leaders` in English. @param path begins with `/` */
export function localPath(locale: DateLocale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path.startsWith('/?') ? path.slice(1) : path}`;
}

/** The path without its language: `/en/leaders` and `/bn/leaders` → `/leaders`. */
export function plainPath(path: string): string {
  const prefix = LOCALES.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
  return prefix ? path.slice(prefix.length + 1) || '/' : path;
}
