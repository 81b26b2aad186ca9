import type { DateMention } from '@/lib/dates/date-mention';
import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from '@/lib/mentions/chunk';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import { newsDay } from './day/of-news';
import type { Contact } from './telling/contact';

/** A sentence by which the news was given, and its day. */
export interface NewsDay {
  index: number;
  day: string;
}

/** The days by which an article's sentences say that news was given, in order. */
export function newsDays(clauses: readonly Clause[]): NewsDay[] {
  return clauses.flatMap((clause) => {
    if ((clause.roles & SAID) === 0) return [];
    const date = newsDay(clause.chunks);
    return date?.edtf && date.earliest === date.latest && date.earliest
      ? [{ index: clause.index, day: date.earliest }]
      : [];
  });
}

const SAID = ROLE_BITS.said;

/** "সাড়ে তিন বছর আগে মোদির ঢাকা সফর", "কয়েক মাস আগে": the day of the news says nothing of it. */
export const isLongAgo = ({ status, tellings }: Contact): boolean =>
  status === 'held' && tellings.some(({ clause }) => clause.chunks.some(({ date }) => isFarBack(date)));

const isFarBack = (date: DateMention | null): boolean =>
  date?.kind === 'step' &&
  date.step?.direction === 'before' &&
  (date.step.unit === 'month' || date.step.unit === 'year') &&
  !date.edtf;

/**
 * "… সম্মেলনের ফাঁকে ক-এর সঙ্গে বৈঠক করেন খ। … ২০ ফেব্রুয়ারি ২০২৫": told only where another contact is told that was long
 * before the news; it is as old as that one. @param day ISO day of publication
 */
export const isBesideOld = (contact: Contact, contacts: readonly Contact[], day: string | null): boolean =>
  day !== null &&
  contacts.some(
    ({ date, tellings }) =>
      date?.latest != null &&
      isLongBefore(date.latest, day) &&
      contact.tellings.every(({ clause }) => tellings.some((other) => other.clause === clause)),
  );

const isLongBefore = (day: string, other: string): boolean => {
  const [one, two] = [parseDay(day), parseDay(other)];
  return one !== null && two !== null && daysBetween(one, two) > LONG;
};
/** Days; what is told of within them may still be news. */
const LONG = 31;

/** The day on which the news was given, in a sentence of the contact's own or beside one, else anywhere. */
export function reportedDay(contact: Contact, news: readonly NewsDay[]): string | null {
  const own = new Set(contact.tellings.map((telling) => telling.clause.index));
  let [nearest, distance] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const { index, day } of news) {
    const away = Math.min(...[...own].map((at) => Math.abs(at - index)));
    if (away < distance) [nearest, distance] = [day, away];
  }
  return nearest;
}
