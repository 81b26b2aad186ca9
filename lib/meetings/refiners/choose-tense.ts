import type { DateMention } from '@/lib/dates/date-mention';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import { withEdtf } from '../day/with-edtf';
import { isNotDone } from '../negated';
import type { Contact } from '../telling/contact';
import { thoughToBe, wasToBe } from '../was-to-be';
import type { Refiner } from './refiner';

/** Where only the tense tells which Friday or which June is meant, the contact's status chooses. */
export const chooseTense: Refiner = {
  id: 'choose-tense',
  example: 'শুক্রবার ঢাকা সফর করবেন: the Friday to come; শুক্রবার বৈঠক করেছেন: the Friday past',
  refine(contacts, day) {
    return contacts.map((contact) => {
      const { date } = contact;
      if (!date?.alternatives || date.lean || toldAsPlan(contact)) return contact;
      if (contact.status === 'cancelled')
        return { ...contact, date: ofWhatIsOff(contact, date, date.alternatives) };
      const ahead =
        contact.status === 'planned' ||
        contact.status === 'proposed' ||
        beginsThen(contact, date.alternatives, day);
      const off = daysOff(date.alternatives, day);
      if (off && (mayBePast(contact, off) || (ahead && isJustPast(off))))
        return { ...contact, date: { ...date, edtf: null, earliest: null, latest: null, needs: 'tense' } };
      return { ...contact, date: withEdtf(date, ahead ? date.alternatives.future : date.alternatives.past) };
    });
  },
};

/** "বৃহস্পতিবার নিউইয়র্কে যাওয়া হচ্ছে না": the Thursday to come; "যাননি", "কথা থাকলেও": the one past; "রোববারের বৈঠক বাতিল": neither is told. */
function ofWhatIsOff({ tellings }: Contact, date: DateMention, { future }: { future: string }): DateMention {
  if (date.weekday === undefined) return date;
  const chunks = tellings.flatMap(({ clause }) => clause.chunks);
  const ahead = chunks.some((chunk, i) => NOT_TO_BE.test(`${chunk.letters} ${chunks[i + 1]?.letters ?? ''}`));
  if (ahead) return withEdtf(date, future);
  return chunks.some(isNotDone) || thoughToBe(chunks) >= 0
    ? date
    : { ...date, edtf: null, earliest: null, latest: null, needs: 'tense' };
}
const NOT_TO_BE = /(?:চ্ছেন?|বেন?) না(?: |$)/u;

/** How many days the one past lies back from the day of publication, and how many the one to come lies on. */
interface DaysOff {
  back: number;
  on: number;
}

/** @returns null for what is no day, or where nothing tells the day of publication */
function daysOff(alternatives: { past: string; future: string }, day: string | null): DaysOff | null {
  const [past, now, future] = [alternatives.past, day ?? '', alternatives.future].map(parseDay);
  return past && now && future ? { back: daysBetween(past, now), on: daysBetween(now, future) } : null;
}

/** "বুধবার সির সঙ্গে বৈঠকের আগে পুতিনের সঙ্গে দেখা করেন", in the news of a Friday: no verb of its own, and the Wednesday past is nearer; "কাল … বৈঠকে": neither is. */
function mayBePast({ status, date, tellings }: Contact, { back, on }: DaysOff): boolean {
  if (tellings.some(({ statusCertain }) => statusCertain)) return false;
  return date?.weekday === undefined ? back === on : status === 'planned' && back < on;
}

/** "১৪ মে বৈঠকের প্রস্তাব দেন", in the news of the 20th: the next 14 May is a year off, and is not meant. */
const isJustPast = ({ back, on }: DaysOff): boolean => back < JUST && on > YET;
const [JUST, YET] = [60, 300] as const;

/** "শনি ও রোববার শীর্ষ সম্মেলন", in the news of that Saturday: no verb says that it is over. */
const beginsThen = ({ tellings }: Contact, { future }: { future: string }, day: string | null): boolean =>
  day !== null && future.startsWith(`${day}/`) && tellings.every(({ statusCertain }) => !statusCertain);

/** "১৬ সেপ্টেম্বর থেকে … হওয়ার কথা ছিল": the tense of the plan says nothing of the day, and the nearest is meant. */
const toldAsPlan = ({ date, tellings }: Contact): boolean =>
  date?.weekday === undefined &&
  tellings.some(({ clause, at }) => wasToBe(clause.chunks.filter(({ start }) => start > at)));
