import { latinName, transliterate } from '@/lib/bengali/transliterate';
import type { DateLocale } from '@/lib/time/display';

/** Anything with a Bengali name and perhaps an English one. */
export interface Bilingual {
  name: string;
  nameEn: string | null;
  /** How an English sentence has it where that is not `nameEn`: "the United States", "ASEAN". */
  inTextEn?: string | null;
}

/** The name in the reader's language; for English one that only Bengali has is transliterated, which `Named` says of it. */
export const nameIn = (locale: DateLocale, of: Bilingual): string =>
  locale === 'en' ? latinName(of) : of.name;

/** Whether the name in the reader's language is made of the Bengali one's sounds. */
export const isTransliterated = (locale: DateLocale, { name, nameEn }: Bilingual): boolean =>
  locale === 'en' && nameEn === null && transliterate(name) !== name;

/**
 * The name where nothing but text can stand, a title or what a reader of screens says: one that is transliterated has
 * the Bengali itself behind it, "Khurelsukh (খুরেলসুখ)".
 */
export const nameAsText = (locale: DateLocale, of: Bilingual): string =>
  isTransliterated(locale, of) ? `${nameIn(locale, of)} (${of.name})` : nameIn(locale, of);

/** The name within a sentence or a row of names: "the United States". */
export const nameInText = (locale: DateLocale, of: Bilingual): string =>
  (locale === 'en' && of.inTextEn) || nameAsText(locale, of);

/** A row of names where a heading or a sentence begins with it: "The United States and Ukraine". */
export const asBeginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const AND: Record<DateLocale, string> = { bn: ' ও ', en: ' and ' };

/** What stands before a name in a row of so many. @param index its place in the row, from 0 */
export const joint = (index: number, count: number, locale: DateLocale): string =>
  index === 0 ? '' : index === count - 1 ? AND[locale] : ', ';

/** Names in a row: "ক, খ ও গ"; "A, B and C". Empty for none. */
export const joinNames = (names: string[], locale: DateLocale): string =>
  names.map((name, index) => joint(index, names.length, locale) + name).join('');
