import type { DateMention } from '@/lib/dates/date-mention';
import { shiftedDay } from '@/lib/dates/shifted-day';
import type { Frame } from '../frame/frame';
import { lengthBefore, MOST_DAYS } from './days-long';
import { stretch } from './stretch';

/** "দুই দিনের সফর গতকাল শেষ হয়েছে": a journey of so many days that ended on a day began as many days before it. */
export function wholeStay(last: DateMention, { clause: { chunks }, head }: Frame): DateMention {
  const days = lengthBefore(chunks, head);
  if (last.kind !== 'day' || days < 2 || days > MOST_DAYS) return last;
  return stretch(last, (end) => shiftedDay(end, 1 - days)) ?? last;
}
