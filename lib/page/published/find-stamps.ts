import { quote, readLetters } from '@/lib/bengali/letters';
import type { Quote } from '@/lib/span';
import { isDay, printDay, weekday } from '@/lib/time/calendar';
import { stampForms } from '.';
import type { PaperZone } from './day-in-zone';
import { labelIn, otherLetters, type StampLabel, WEEKDAY_WORDS, weekdayOf } from './stamp-words';

/** A full day in a line of a page. */
export interface Stamp extends Quote {
  /** ISO day, where the paper is if the stamp has a zone. */
  day: string;
  label: StampLabel;
  form: string;
}

/** All days with their year that a line prints, in order, and what else it says. */
export interface StampLine {
  stamps: Stamp[];
  /** The words beside the stamps that are no label, hour, weekday or other calendar; empty in a line of stamps alone. */
  other: string;
}

const PLAUSIBLE = { first: 1990, last: 2099 };

interface Found {
  start: number;
  end: number;
  day: string;
  form: string;
}

/** Days in mapped letters. One that its own weekday contradicts is none. */
function daysIn(text: string, zone: PaperZone, shown: (start: number, end: number) => string): Found[] {
  const found: Found[] = [];
  for (const form of stampForms) {
    for (const match of text.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const read = form.read(match as RegExpExecArray, shown(start, end), zone);
      if (!read) continue;
      const { year, month, day } = read.printed;
      if (year < PLAUSIBLE.first || year > PLAUSIBLE.last || !isDay(year, month, day)) continue;
      // a weekday stands right before its day: শনিবার , ২ নভেম্বর; Sat, 11 Apr
      const before = text.slice(Math.max(0, start - 20), start);
      const told = [...before.matchAll(WEEKDAY_WORDS)].at(-1)?.[0];
      if (told !== undefined && weekdayOf(told) !== weekday(read.printed)) continue;
      found.push({ start, end, day: printDay(read.day), form: form.id });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Finds the stamps of one line.
 * @param line as the page has it
 * @param zone where the paper is
 */
export function findStamps(line: string, zone: PaperZone = 'Asia/Dhaka'): StampLine {
  if (!/\d/u.test(line) && !/[০-৯]/.test(line)) return { stamps: [], other: line };
  const letters = readLetters(line);
  // আপডেটঃ: the sign is used for a colon
  const lower = letters.text.toLowerCase().replace(/ঃ(?=\s|\d|$)/gu, ':');
  // a letter whose small form is two would shift the spans
  const text = lower.length === letters.text.length ? lower : letters.text;
  const shown = (start: number, end: number) => quote(letters, { start, end }).text;
  const stamps: Stamp[] = [];
  let [last, rest] = [0, ''];
  for (const { start, end, day, form } of daysIn(text, zone, shown)) {
    const before = text.slice(last, start);
    stamps.push({ ...quote(letters, { start, end }), day, label: labelIn(before), form });
    rest += ` ${before}`;
    last = end;
  }
  return { stamps, other: otherLetters(`${rest} ${text.slice(last)}`) };
}
