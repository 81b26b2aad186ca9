import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';

const DATED = new Set<DateMention['kind']>(['day', 'interval', 'month', 'year', 'step']);

/** "নেপাল (আগস্ট ২০১৪), শ্রীলঙ্কা (মার্চ ২০১৫)": where several stand so, each is of the word before it. */
export const isBracketed = (chunks: readonly Chunk[], index: number) =>
  isDated(chunks[index]) && chunks[index - 1]?.mark === '(';

/** A day, told or reckoned. */
export const isDay = ({ date }: Chunk) => date?.kind === 'day';

/** Whether a chunk tells when: a day, a stretch, a month, a year or a step from another. */
export const isDated = (chunk: Chunk | undefined) => chunk?.date != null && DATED.has(chunk.date.kind);
