import type { LeaderRecord } from '@/seeds/lexicon';
import type { OfficePhrase } from './person';

type Term = LeaderRecord['offices'][number];

/** First and last day that an EDTF day, month or year can mean, as comparable strings. */
const opens = (edtf: string | null) => (edtf ?? '0000').padEnd(10, '-00');
const closes = (edtf: string | null) => (edtf === null || edtf === '..' ? '9999' : edtf).padEnd(10, '-99');

/** Whether a term began after a day, whatever of its first day is not known. */
export const beginsAfter = ({ first }: Term, day: string): boolean => opens(first) > day;

/** Whether a term can have a day in common with a stretch of EDTF days, months or years. */
export const overlaps = (term: Term, first: string, last: string): boolean =>
  opens(term.first) <= closes(last) && opens(first) <= closes(term.last);

/**
 * Whether a term can cover a day, as far as its dates are known: a term that ended in "2024" still covers any day of it.
 * @param day ISO day, or null where the article tells none: any term may then be meant
 */
export const covers = (term: Term, day: string | null): boolean =>
  day === null || (opens(term.first) <= day && day <= closes(term.last));

/** Whether these terms are of somebody who bears the office of a phrase on a day, or who ever bore one that is called former. */
export const bears = (
  terms: readonly Term[],
  office: Pick<OfficePhrase, 'title' | 'of' | 'former'>,
  day: string | null,
): boolean =>
  terms.some(
    (term) =>
      term.title === office.title &&
      (!office.of || term.of === office.of) &&
      (office.former || covers(term, day)),
  );
