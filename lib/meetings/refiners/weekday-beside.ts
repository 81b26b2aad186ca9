import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { addDays, type CalendarDay, daysBetween, parseDay, printDay } from '@/lib/time/calendar';
import { tellsOtherTime } from '../day/other-time';
import { withEdtf } from '../day/with-edtf';
import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import { clauseOf, type Refiner } from './refiner';

/**
 * A weekday by its name alone, and not গত or আগামী, is the one nearest the day of publication; where the words put it before
 * or after the contact told last, it is the nearest to that which can be so.
 */
export const weekdayBeside: Refiner = {
  id: 'weekday-beside',
  example: 'শুক্রবার মস্কোয় পুতিনের সঙ্গে বৈঠক করেন অরবান। এর আগে মঙ্গলবার কিয়েভে জেলেনস্কির সঙ্গে দেখা করেন',
  refine: (contacts, _, clauses) =>
    contacts.map((contact) => {
      const { date } = contact;
      const clause = date && !date.lean && clauseOf(date, clauses);
      if (!clause || !date.edtf || date.kind !== 'day' || !date.rule.startsWith('weekday')) return contact;
      const side = sideOf(clause.chunks, date);
      const [day, anchor] = [parseDay(date.edtf), side && anchorOf(contact, date, contacts, clause, clauses)];
      return side && day && anchor ? { ...contact, date: moved(date, day, anchor, side) } : contact;
    }),
};

type Side = 'before' | 'after';

/** "এর আগে মঙ্গলবার", "আগের মঙ্গলবার", "তিন দিন আগে মঙ্গলবার"; "পরে সোমবার": what the words right before a weekday say. */
function sideOf(chunks: readonly Chunk[], { start }: DateMention): Side | null {
  const at = chunks.findIndex((chunk) => chunk.start <= start && start < chunk.end);
  const before = chunks[at - 1];
  if (isFrameWord(before, 'before') || before?.date?.step?.direction === 'before') return 'before';
  return at === 1 && isFrameWord(before, 'afterwards') ? 'after' : null;
}

/** How many sentences back the other contact may be told. */
const NEAR = 2;

/** The day of the contact told last before; null where it has none to the day. */
function anchorOf(
  contact: Contact,
  { start }: DateMention,
  contacts: readonly Contact[],
  clause: Clause,
  clauses: readonly Clause[],
): CalendarDay | null {
  const tellings = contacts.flatMap((other) =>
    other === contact ? [] : other.tellings.map((telling) => ({ other, telling })),
  );
  const before = tellings.filter(
    ({ telling }) => telling.at < start && clause.index - telling.clause.index <= NEAR,
  );
  const [last] = before.sort((a, b) => b.telling.at - a.telling.at);
  const told = last?.other.date;
  if (!last || told?.kind !== 'day' || !told.edtf || last.other.status !== contact.status) return null;
  return tellsOtherTime(clauses, last.telling.clause.index, clause.index, told) ? null : parseDay(told.edtf);
}

/** Of how many days on there is no telling which week is meant. */
const FAR = 21;

function moved(date: DateMention, day: CalendarDay, anchor: CalendarDay, side: Side): DateMention {
  const ahead = daysBetween(anchor, day);
  // so far off it is background, and what comes before it is not told from there
  if (Math.abs(ahead) > FAR) return date;
  // of one day the hours may tell
  const fits = side === 'before' ? ahead <= 0 : ahead >= 0;
  if (fits) return date;
  const weeks = side === 'before' ? -(Math.floor(ahead / 7) + 1) : Math.floor(-ahead / 7) + 1;
  const { alternatives: _, ...told } = withEdtf(date, printDay(addDays(day, 7 * weeks)));
  return { ...told, basis: 'reckoned', rule: `${date.rule}+beside` };
}
