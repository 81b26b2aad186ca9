import { type Bilingual, nameAsText } from '@/components/locale/name-in';
import type { Office } from '@/graph/queries/office';
import type { DateLocale } from '@/lib/time/display';
import { termEnded } from '@/lib/time/term-ended';

/** What an office is of: the part of a country, the country, the organisation; null where the part is not known. */
export const ofWhat = ({ ofPart, part, country, organisation }: Office): Bilingual | null =>
  ofPart ? part : (country ?? organisation);

/** Of whom an article tells the office and nobody its days: it may be long over. */
export const isUndated = ({ first, last }: Office): boolean => first === null && last === null;

/** How a page in a language says an office. */
export interface SaysOffice {
  locale: DateLocale;
  /** What stands before the title of one whose term is over. */
  former: string;
  /** What stands before the title of one of which no day is known: it is not told as if it was held today. */
  inNews?: string;
  /** ISO day. */
  today: string;
}

/**
 * An office as plain text without its dates: "সাবেক প্রধানমন্ত্রী, বাংলাদেশ"; so it has to say where the term is over,
 * or may be.
 */
export function officeSaid(office: Office, { locale, former, inNews, today }: SaysOffice): string {
  const title = nameAsText(locale, { name: office.title, nameEn: office.titleEn });
  const before = isUndated(office) ? inNews : termEnded(office.last, today) ? former : null;
  const said = before ? `${before} ${title}` : title;
  const of = ofWhat(office);
  return of ? `${said}, ${nameAsText(locale, of)}` : said;
}
