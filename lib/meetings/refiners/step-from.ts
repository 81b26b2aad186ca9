import type { DateMention, DateUnit } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import { addDays, addMonths, daysBetween, parseDay, printDay } from '@/lib/time/calendar';
import { printEdtf } from '@/lib/time/edtf';
import { tellsOtherTime } from '../day/other-time';
import { withEdtf } from '../day/with-edtf';
import type { Contact } from '../telling/contact';
import { firstAt, type Refiner } from './refiner';

/**
 * A day told from another contact's: "ভিয়েতনামে সফরের একদিন আগে". From a day it is a day; from a month it keeps the
 * month, for the step may not leave it; from anything wider nothing is known. A step of months or of a year leads to a
 * month or a year.
 */
export const stepFrom: Refiner = {
  id: 'step-from',
  example: 'ভিয়েতনামে সফরের একদিন আগে পিয়ংইয়ং পৌঁছান পুতিন',
  refine(contacts, day, clauses) {
    return contacts.map((contact) => {
      const { date } = contact;
      if (date?.kind !== 'step' || date.edtf) return contact;
      const anchor = anchorOf(contact, contacts, clauses) ?? dayTold(contact, clauses);
      const reached = anchor ? stepped(date, anchor) : null;
      // "গত মার্চে … । এক মাস পর তিনি … যাবেন": not a month after that, but from now
      const over = contact.status === 'planned' && day && reached?.latest && reached.latest < day;
      return { ...contact, date: over ? null : reached };
    });
  },
};

/** The contact told of in the same sentence before the step, else the one told of last. */
function anchorOf(
  contact: Contact,
  contacts: readonly Contact[],
  clauses: readonly Clause[],
): DateMention | null {
  const clause = contact.tellings.find((telling) => telling.date === contact.date)?.clause;
  // "একই দিনে" is the day of what has one, and not of a journey told by its month
  const ofDay = contact.date?.step?.amount === 0;
  const others = contacts.filter(
    (other) => other !== contact && other.date?.edtf && (!ofDay || other.date.kind === 'day'),
  );
  const inSentence = others.find((other) => other.tellings.some((telling) => telling.clause === clause));
  const before = others
    .filter(
      (other) => firstAt(other) < firstAt(contact) && contact.date && isNear(other, clause, contact.date),
    )
    .sort((a, b) => firstAt(b) - firstAt(a))[0];
  if (inSentence || !before?.date || !clause) return (inSentence ?? before)?.date ?? null;
  const news = ofDay ? newsBefore(before, others, clause) : null;
  if (news) return news;
  const last = Math.max(
    ...before.tellings.map((telling) => telling.clause.index).filter((index) => index < clause.index),
  );
  return tellsOtherTime(clauses, last, clause.index, before.date) ? null : before.date;
}

/**
 * "গতকাল বৈঠক করেন ক ও খ। (¶) গত বছর ১৬ আগস্ট ক ফোন করেছিলেন। (¶) একই দিন … গ-এর সঙ্গে বৈঠক": a paragraph that begins anew goes on with the day of
 * the news, where what was told last lies long before it.
 */
function newsBefore(before: Contact, others: readonly Contact[], { paragraph }: Clause): DateMention | null {
  const [first] = [...others].sort((a, b) => firstAt(a) - firstAt(b));
  const [news, told] = [first?.date?.edtf, before.date?.edtf].map((edtf) => parseDay(edtf ?? ''));
  if (!news || !told || before.tellings.some(({ clause }) => clause.paragraph === paragraph)) return null;
  return daysBetween(told, news) > LONG ? (first?.date ?? null) : null;
}
/** Days. */
const LONG = 14;

/** "শনিবার … এই আশ্বাস দিলেন ক। এ দিন দুই নেতার বৈঠকের পরে …": the one day that the sentences just before tell, of what was done and is no contact. */
function dayTold({ date, status, tellings }: Contact, clauses: readonly Clause[]): DateMention | null {
  const clause = tellings.find((telling) => telling.date === date)?.clause;
  if (!clause || status !== 'held' || date?.step?.amount !== 0 || !THAT_DAY.test(date.rule)) return null;
  const told = clauses
    .slice(Math.max(0, clause.index - NEAR), clause.index)
    .flatMap(({ chunks }) => chunks.flatMap((chunk) => chunk.date ?? []));
  const days = new Set(told.map(({ edtf, alternatives }) => edtf ?? alternatives?.past ?? null));
  const [day] = days;
  const [first] = told;
  if (days.size !== 1 || !day || first?.kind !== 'day' || first.lean === 'future') return null;
  return { ...first, edtf: day, earliest: day, latest: day };
}
const THAT_DAY = /^unit-next-to/;

/** How many sentences back the other contact may be told: further off, "পরদিন" is the day after something else. */
const NEAR = 3;
/** "এদিকে একই দিনে": the day of the news may be told further off. */
const NEAR_SAME_DAY = 8;

function isNear({ tellings }: Contact, clause: Clause | undefined, date: DateMention): boolean {
  const reach = date.step?.amount === 0 ? NEAR_SAME_DAY : NEAR;
  return (
    clause === undefined || tellings.some((telling) => Math.abs(clause.index - telling.clause.index) <= reach)
  );
}

function stepped(step: DateMention, anchor: DateMention): DateMention | null {
  const told = step.step;
  if (told?.unit === 'month' || told?.unit === 'year') return monthsOff(step, anchor);
  if (anchor.kind === 'month')
    return {
      ...step,
      edtf: anchor.edtf,
      earliest: anchor.earliest,
      latest: anchor.latest,
      basis: 'reckoned',
    };
  const start = anchor.kind === 'day' && anchor.edtf ? parseDay(anchor.edtf) : null;
  if (!start || told?.amount == null || told.direction === 'either') return null;
  // "সফরের প্রথম দিনে": of that journey, which need not be the contact told last
  if (told.amount === 0 && !step.rule.startsWith('unit-next-to')) return null;
  const days = told.amount * (told.unit === 'week' ? 7 : 1) * (told.direction === 'before' ? -1 : 1);
  const edtf = printDay(addDays(start, days));
  return { ...step, edtf, earliest: edtf, latest: edtf, basis: 'reckoned' };
}

/** More than so many are counted from whatever came last: "২৩ বছর পর কোনো চীনা প্রেসিডেন্ট". */
const MOST: Partial<Record<DateUnit, number>> = { year: 1, month: 3 };

/** "এক বছর পর", "দুই মাস পর": the year or the month that lies so far off; from a year no month is known. */
function monthsOff({ step: told, ...step }: DateMention, { edtf: from }: DateMention): DateMention | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(from ?? '') ?? [];
  if (!told || !year || told.amount === null || told.direction === 'either') return null;
  if (told.amount > (MOST[told.unit] ?? 0)) return null;
  const count = told.direction === 'before' ? -told.amount : told.amount;
  if (told.unit === 'month' && !month) return null;
  const point =
    told.unit === 'year'
      ? { year: Number(year) + count, month: null }
      : addMonths({ year: Number(year), month: Number(month), day: 1 }, count);
  const edtf = printEdtf({ from: { ...point, day: null }, to: null });
  return { ...withEdtf(step, edtf), basis: 'reckoned' };
}
