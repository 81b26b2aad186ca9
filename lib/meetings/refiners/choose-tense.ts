import type { DateMention } from '@/lib/dates/date-mention';
import { bounds } from '@/lib/time/edtf';
import type { Refiner } from './refiner';

/** Where only the tense tells which Friday or which June is meant, the contact's status chooses. */
export const chooseTense: Refiner = {
  id: 'choose-tense',
  example: 'শুক্রবার ঢাকা সফর করবেন: the Friday to come; শুক্রবার বৈঠক করেছেন: the Friday past',
  refine(contacts) {
    return contacts.map((contact) => {
      const { date } = contact;
      if (!date?.alternatives || date.lean || contact.status === 'cancelled') return contact;
      const ahead = contact.status === 'planned' || contact.status === 'proposed';
      return { ...contact, date: withEdtf(date, ahead ? date.alternatives.future : date.alternatives.past) };
    });
  },
};

const withEdtf = (date: DateMention, edtf: string): DateMention => ({
  ...date,
  edtf,
  ...(bounds(edtf) ?? { earliest: null, latest: null }),
});
