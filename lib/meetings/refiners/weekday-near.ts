import type { DateMention } from '@/lib/dates/date-mention';
import { edtfOf } from '@/lib/dates/reckoned';
import type { Clause } from '@/lib/mentions/chunk';
import { addDays, daysInMonth, parseDay, printDay } from '@/lib/time/calendar';
import { isYearless, parseEdtf } from '@/lib/time/edtf';
import { withEdtf } from '../day/with-edtf';
import type { Contact } from '../telling/contact';
import { clauseOf, type Refiner } from './refiner';

/**
 * Where nothing tells the day of publication: a weekday by its name alone is the nearest to a day that the sentences
 * around tell with its weekday, before it for what was held and behind it for what is to come.
 */
export const weekdayNear: Refiner = {
  id: 'weekday-near',
  example: 'শনিবার মস্কোয় গেছেন লুকাশেঙ্কো, রোববার (২৩ জুলাই) জানায় ক্রেমলিন: the 22nd of July of some year',
  refine: (contacts, day, clauses) =>
    day
      ? [...contacts]
      : contacts.map((contact) => {
          const { date } = contact;
          const lean = date && leanOf(contact, date);
          if (!lean || date.rule !== 'weekday' || date.edtf || date.weekday === undefined) return contact;
          const clause = clauseOf(date, clauses);
          const near = clause && nearestTo(clause.index, clauses, lean);
          const edtf = near && dayFrom(near, date.weekday, lean);
          return edtf ? { ...contact, date: { ...withEdtf(date, edtf), rule: 'weekday+near' } } : contact;
        }),
};

/** Whether the day lies behind or ahead; null for what was called off, of which no tense tells it. */
function leanOf({ status }: Contact, { lean }: DateMention): 'past' | 'future' | null {
  if (lean === 'past' || lean === 'future') return lean;
  if (status === 'cancelled') return null;
  return status === 'held' ? 'past' : 'future';
}

/** How many sentences off the other day may be told. */
const NEAR = 2;

/**
 * A day told with its weekday: in the sentence itself, else before it, else behind it, where it is not said to lie on the
 * other side of the day of publication; in another sentence one with its year is of another time.
 */
function nearestTo(at: number, clauses: readonly Clause[], side: 'past' | 'future'): DateMention | null {
  const off = [
    0,
    ...Array.from({ length: NEAR }, (_, i) => -1 - i),
    ...Array.from({ length: NEAR }, (_, i) => 1 + i),
  ];
  const told = off.flatMap((by) =>
    (clauses[at + by]?.chunks ?? []).flatMap(({ date }) => (date ? [{ date, by }] : [])),
  );
  const near = told.find(
    ({ by, date: { kind, edtf, weekday, contradiction, lean } }) =>
      kind === 'day' &&
      edtf &&
      weekday !== undefined &&
      !contradiction &&
      (by === 0 || isYearless(edtf)) &&
      (!lean || lean === side),
  );
  return near?.date ?? null;
}

/** The EDTF of the weekday's day beside another, yearless where that is; null where February's length would matter. */
function dayFrom({ edtf, weekday }: DateMention, wanted: number, lean: 'past' | 'future'): string | null {
  if (weekday === undefined) return null;
  const days = lean === 'past' ? -((weekday - wanted + 7) % 7) : (wanted - weekday + 7) % 7;
  const full = edtf && parseDay(edtf);
  if (full) return printDay(addDays(full, days));
  const { month, day } = (edtf && parseEdtf(edtf)?.from) || {};
  return month && day ? yearless(month, day + days) : null;
}

function yearless(month: number, day: number): string | null {
  const [before, length] = [((month + 10) % 12) + 1, daysInMonth(null, month)];
  if (day < 1) return before === 2 ? null : edtfOf(null, before, daysInMonth(null, before) + day);
  if (day <= length) return month === 2 && day === 29 ? null : edtfOf(null, month, day);
  return month === 2 ? null : edtfOf(null, (month % 12) + 1, day - length);
}
