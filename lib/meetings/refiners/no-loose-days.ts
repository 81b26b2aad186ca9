import type { DateMention } from '@/lib/dates/date-mention';
import { withEdtf } from '../day/with-edtf';
import type { Refiner } from './refiner';

/** Forms whose days are the ends of a stretch that the words name: "১৮ থেকে ২০ জুন", "দুই দিনের সফর শেষে রোববার". */
const TOLD_ENDS = /^(day-list|weekday-list|month-list|days-of)|\+(range|stay)/;

/**
 * "গত সপ্তাহে" is reckoned as a stretch of days, on one of which the contact was. As a date it would read as a contact
 * of many days with a first and a last: so it keeps its month, and where it lies in two, nothing.
 */
export const noLooseDays: Refiner = {
  id: 'no-loose-days',
  example: 'গত সপ্তাহে বৈঠক হয়েছে: the month, where the week lies in one',
  refine: (contacts) =>
    contacts.map((contact) => {
      const { date } = contact;
      return date && isLoose(date) ? { ...contact, date: monthOf(date) } : contact;
    }),
};

const isLoose = (date: DateMention) =>
  date.edtf?.includes('/') && date.basis === 'reckoned' && !TOLD_ENDS.test(date.rule);

function monthOf(date: DateMention): DateMention | null {
  const month = date.earliest?.slice(0, 7);
  if (!month || month !== date.latest?.slice(0, 7)) return null;
  return withEdtf(date, month);
}
