import { transliterate } from '@/lib/bengali/transliterate';
import type { DateLocale } from '@/lib/time/display';

/** Anything with a Bengali name and perhaps an English one. */
export interface Bilingual {
  name: string;
  nameEn: string | null;
}

/** The name in the reader's language; for English one that only Bengali has is transliterated, which `Named` says of it. */
export const nameIn = (locale: DateLocale, { name, nameEn }: Bilingual): string =>
  locale === 'en' ? (nameEn ?? transliterate(name)) : name;

const AND: Record<DateLocale, string> = { bn: ' ও ', en: ' and ' };

/** What stands before a name in a row of so many. @param index its place in the row, from 0 */
export const joint = (index: number, count: number, locale: DateLocale): string =>
  index === 0 ? '' : index === count - 1 ? AND[locale] : ', ';

/** Names in a row: "ক, খ ও গ"; "A, B and C". Empty for none. */
export const joinNames = (names: string[], locale: DateLocale): string =>
  names.map((name, index) => joint(index, names.length, locale) + name).join('');
