import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import { withEdtf } from '../day/with-edtf';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placesEndingAt } from './destinations';
import { placeAt } from './place-at';

/** One of several journeys or sittings that a sentence lists: where it was, and when. */
export interface Stop {
  place: ToldPlace | null;
  date: DateMention;
}

const isVerb = (chunk: Chunk): boolean =>
  entryOf(chunk, 'verb') !== undefined || isGrammar(chunk, 'said', 'motion');

/**
 * "প্রথম সফরে নেপাল (আগস্ট ২০১৪), শ্রীলঙ্কা (মার্চ ২০১৫) ও বাংলাদেশে (জুন ২০১৫)": places with a time of its own in brackets behind each.
 * @returns empty where there are not several
 */
export function stopsOf({ clause: { chunks }, head }: Frame): Stop[] {
  const stops = chunks.flatMap((chunk, i): Stop[] => {
    const [open, when, close] = chunks.slice(i + 1, i + 4);
    const place = i > head && !chunk.person && !chunk.office ? placeAt(chunk) : null;
    const date = open?.mark === '(' && close?.mark === ')' ? when?.date : null;
    // "সফরে মোদি বলেন, নেপালে (এপ্রিল ২০১৫) …", "শ্রীলঙ্কার (মার্চ ২০১৫) ভূমিকম্প": what is spoken of
    const spokenOf = chunk.case === 'genitive' || chunks.slice(head + 1, i).some(isVerb);
    return place && date?.edtf && !spokenOf ? [{ place, date }] : [];
  });
  return stops.length > 1 ? stops : [];
}

/**
 * "দ্বিতীয় ও তৃতীয় বৈঠক যথাক্রমে ২০১৩ ও ২০১৪ সালে ঢাকা ও দিল্লিতে হয়েছে": the first at the first time in the first place, the second in the second.
 * @returns empty where the words do not give two times, and places for both or for neither
 */
export function respectively({ clause: { chunks }, from, head, to, companions }: Frame): Stop[] {
  const at = chunks.findIndex((chunk, i) => i >= from && i < to && isFrameWord(chunk, 'respectively'));
  // "যথাক্রমে সোমবার ও মঙ্গলবার ক ও খ-এর সঙ্গে": whom on which day is not read
  // "বৈঠকে যথাক্রমে ২০২১ ও ২০২২ সালে … সই হওয়া চুক্তি": what was talked of
  if (at < 0 || companions.length > 1 || chunks[head]?.case !== 'nominative') return [];
  const datesIn = (first: number, end: number) =>
    chunks.slice(first, end).flatMap(({ date }) => (date ? yearsOf(date) : []));
  // "২০১৯ ও ২০২০ সালে … যথাক্রমে হিউস্টন ও আহমেদাবাদে"
  const [behind, before] = [datesIn(at, to), datesIn(from, at)];
  const dates = behind.length ? behind : before;
  const end = chunks.findIndex((chunk, i) => i > at && i < to && chunk.case === 'locative' && placeAt(chunk));
  const places = end < 0 ? [] : placesEndingAt(chunks, end, at);
  const [first, second, ...more] = dates;
  const listed = places.length === 2 || (places.length === 0 && behind.length > 0);
  if (!first?.edtf || !second?.edtf || more.length || !listed) return [];
  return [first, second].map((date, i) => ({ date, place: places[i] ?? null }));
}

/** "২০১৩ ও ২০১৪ সালে": read as one stretch. */
export function yearsOf(date: DateMention): DateMention[] {
  const years = /^(\d{4})\/(\d{4})$/.exec(date.edtf ?? '');
  if (!years) return [date];
  return years.slice(1).map((edtf) => ({ ...withEdtf(date, edtf), kind: 'year' }));
}
