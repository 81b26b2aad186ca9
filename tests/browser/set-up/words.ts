import bn from '../../../app/messages/bn.json' with { type: 'json' };
import en from '../../../app/messages/en.json' with { type: 'json' };

/** The pages' own words, to find a field or a button by. What the tests expect of the articles they write out themselves. */
export const WORDS = { bn, en };

export type Locale = keyof typeof WORDS;
export const LOCALES: Locale[] = ['bn', 'en'];

/** A path in a language. */
export const inLocale = (locale: Locale, path: string): string =>
  locale === 'bn' ? path : path === '/' ? '/en' : `/en${path.replace(/^\/(?=\?)/, '')}`;
