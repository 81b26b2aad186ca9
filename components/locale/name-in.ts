import type { DateLocale } from '@/lib/time/display';

/** Anything with a Bengali name and perhaps an English one. */
export interface Bilingual {
  name: string;
  nameEn: string | null;
}

/** The name in the reader's language, else in Bengali. */
export const nameIn = (locale: DateLocale, { name, nameEn }: Bilingual): string =>
  locale === 'en' ? (nameEn ?? name) : name;

/** Names in a row: "ক, খ ও গ"; "A, B and C". Empty for none. */
export function joinNames(names: string[], locale: DateLocale): string {
  const and = locale === 'bn' ? ' ও ' : ' and ';
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}
