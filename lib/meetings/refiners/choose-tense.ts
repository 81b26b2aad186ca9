import type { DateMention } from '@/lib/dates/date-mention';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import { bounds } from '@/lib/time/edtf';
import type { Contact } from '../telling/contact';
import { wasToBe } from '../was-to-be';
import type { Refiner } from './refiner';

/** Where only the tense tells which Friday or which June is meant, the contact's status chooses. */
export const chooseTense: Refiner = {
  id: 'choose-tense',
  example: 'শুক্রবার ঢাকা সফর করবেন: the Friday to come; শুক্রবার বৈঠক করেছেন: the Friday past',
  refine(contacts, day) {
    return contacts.map((contact) => {
      const { date } = contact;
      if (!date?.alternatives || date.lean || contact.status === 'cancelled' || toldAsPlan(contact))
        return contact;
      if (mayBePast(contact, date.alternatives, day))
        return { ...contact, date: { ...date, edtf: null, earliest: null, latest: null, needs: 'tense' } };
      const ahead =
        contact.status === 'planned' ||
        contact.status === 'proposed' ||
        beginsThen(contact, date.alternatives, day);
      if (ahead && isJustPast(date.alternatives, day))
        return { ...contact, date: { ...date, edtf: null, earliest: null, latest: null, needs: 'tense' } };
      return { ...contact, date: withEdtf(date, ahead ? date.alternatives.future : date.alternatives.past) };
    });
  },
};

/** "বুধবার সির সঙ্গে বৈঠকের আগে পুতিনের সঙ্গে দেখা করেন", in the news of a Friday: no verb of its own, and the Wednesday past is nearer; "কাল … বৈঠকে": neither is. */
function mayBePast(
  { status, date, tellings }: Contact,
  alternatives: { past: string; future: string },
  day: string | null,
): boolean {
  const [past, now, future] = [alternatives.past, day ?? '', alternatives.future].map(parseDay);
  const isUnsure = tellings.every(({ statusCertain }) => !statusCertain);
  if (!isUnsure || !past || !now || !future) return false;
  const nearer = daysBetween(now, future) - daysBetween(past, now);
  return date?.weekday === undefined ? nearer === 0 : status === 'planned' && nearer > 0;
}

/** "১৪ মে বৈঠকের প্রস্তাব দেন", in the news of the 20th: the next 14 May is a year off, and is not meant. */
function isJustPast(alternatives: { past: string; future: string }, day: string | null): boolean {
  const [past, now, future] = [alternatives.past, day ?? '', alternatives.future].map(parseDay);
  return !!past && !!now && !!future && daysBetween(past, now) < JUST && daysBetween(now, future) > YET;
}
const [JUST, YET] = [60, 300] as const;

/** "শনি ও রোববার শীর্ষ সম্মেলন", in the news of that Saturday: no verb says that it is over. */
const beginsThen = ({ tellings }: Contact, { future }: { future: string }, day: string | null): boolean =>
  day !== null && future.startsWith(`${day}/`) && tellings.every(({ statusCertain }) => !statusCertain);

/** "১৬ সেপ্টেম্বর থেকে … হওয়ার কথা ছিল": the tense of the plan says nothing of the day, and the nearest is meant. */
const toldAsPlan = ({ date, tellings }: Contact): boolean =>
  date?.weekday === undefined &&
  tellings.some(({ clause, at }) => wasToBe(clause.chunks.filter(({ start }) => start > at)));

const withEdtf = (date: DateMention, edtf: string): DateMention => ({
  ...date,
  edtf,
  ...(bounds(edtf) ?? { earliest: null, latest: null }),
});
