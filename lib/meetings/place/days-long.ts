import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { NEAR } from './last-day';

/** A month-long journey is told by its months. */
export const MOST_DAYS = 14;

/** "দুই দিনের সফর": how many days it lasts; 0 where the words before do not tell. */
export function lengthBefore(chunks: readonly Chunk[], head: number): number {
  const lasting = chunks.slice(Math.max(0, head - NEAR), head).find(({ date }) => date?.kind === 'duration');
  return daysLong(lasting?.date ?? null);
}

/** Of words that tell how long something lasts, how many days; 0 where they tell no number of days. */
export const daysLong = (date: DateMention | null): number =>
  date?.kind === 'duration' && date.length?.unit === 'day' ? (date.length.amount ?? 0) : 0;
