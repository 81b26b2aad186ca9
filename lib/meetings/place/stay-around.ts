import type { DateMention } from '@/lib/dates/date-mention';
import { shiftedDay } from '@/lib/dates/shifted-day';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { lengthBefore, MOST_DAYS } from './days-long';
import { asStretch, stretch } from './stretch';

/** "চার দিনের সফরের তৃতীয় দিনে গতকাল …": the days of a journey of which the day told is the third. */
export function stayAround({ clause: { chunks }, head, from }: Frame): DateMention | null {
  const nth = chunks[head + 1]?.date;
  if (nth?.rule !== 'day-of-event') return null;
  const day = [chunks[head + 2], ...chunks.slice(from, head)].find(
    (chunk) => chunk?.date?.kind === 'day',
  )?.date;
  const days = lengthBefore(chunks, head);
  const before = nth.step?.amount ?? days - 1;
  const first = day?.edtf && !day.alternatives ? shiftedDay(day.edtf, -before) : null;
  const last = first && shiftedDay(first, days - 1);
  if (!day || !last || days < 2 || days > MOST_DAYS || before >= days) return null;
  return asStretch(day, `${first}/${last}`);
}

/** "তিন দিনের যে সম্মেলন চলছে, আজ তার শেষ দিন": the days of a conference whose last one is told behind it; null where it is not. */
export function daysUpToLast({ clause: { chunks }, head, to }: Frame): DateMention | null {
  const last = chunks.findIndex(
    (chunk, i) => i >= to && chunk.date?.rule === 'day-of-event' && isLastOne(chunk.letters),
  );
  const day = last < 0 ? null : chunks.slice(to, last).find(({ date }) => date?.kind === 'day')?.date;
  const days = lengthBefore(chunks, head);
  const own = isGrammar(chunks[last - 1], 'he-oblique', 'this') || chunks[last - 1]?.date === day;
  if (!day || !own || day.alternatives || days < 2 || days > MOST_DAYS) return null;
  return stretch(day, (end) => shiftedDay(end, 1 - days));
}

const isLastOne = (letters: string): boolean => letters.startsWith('শেষ');

/** "সম্মেলন বৃহস্পতিবার শুরু হয়ে চলবে শুক্রবার পর্যন্ত": the days from the one told up to another; null where none stands behind it. */
export function daysUpTo(first: DateMention, { clause: { chunks } }: Frame): DateMention | null {
  const own = chunks.findIndex(({ date }) => date === first);
  const last = chunks.findIndex(({ date }, i) => i > own && date?.kind === 'day');
  const until = chunks[last]?.letters.endsWith(UNTIL) || isFrameWord(chunks[last + 1], 'until');
  const begun = chunks.slice(own + 1, last).some((chunk) => isFrameWord(chunk, 'begun'));
  if (own < 0 || last < 0 || !until || !begun || !chunks[last]?.date) return null;
  return stretch(chunks[last].date, (end) =>
    end === chunks[last]?.date?.alternatives?.future ? (first.alternatives?.future ?? null) : first.edtf,
  );
}

const UNTIL = 'পর্যন্ত';
