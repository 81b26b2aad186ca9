import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk, Clause } from './chunk';
import type { OfficePhrase, Person } from './person';
import { overlaps } from './term';

/** First and last year that are meant. */
export type Years = [first: number, last: number];

/** The years of a date that has one; null where it lacks it. */
const yearsOf = (date: DateMention | null | undefined): Years | null =>
  date?.earliest && date.latest ? [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))] : null;

/**
 * The years that are told right before an office: "১৯৬১ সালে নেপালের রাজা …", and of a step ("এক বছর পর") those reckoned from the
 * sentence before.
 * @param before the sentence before
 */
export function yearsBefore(chunks: readonly Chunk[], at: number, before: Clause | null): Years | null {
  const date = chunks[at - 1]?.date;
  const { unit, amount, direction } = date?.step ?? {};
  if (unit !== 'year' || amount == null) return yearsOf(date);
  const from = yearsOf(before?.chunks.findLast((chunk) => chunk.date?.earliest)?.date);
  const years = direction === 'before' ? -amount : amount;
  return from && [from[0] + years, from[1] + years];
}

/** Whether a known leader held the office only in other years: who is told of is somebody else. */
export function servedOtherwise({ record }: Person, office: OfficePhrase, [first, last]: Years): boolean {
  const terms = (record?.offices ?? []).filter(
    (term) => term.title === office.title && (!office.of || term.of === office.of),
  );
  return terms.length > 0 && !terms.some((term) => overlaps(term, `${first}`, `${last}`));
}
