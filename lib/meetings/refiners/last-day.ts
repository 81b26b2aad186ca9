import type { DateMention } from '@/lib/dates/date-mention';
import { addDays, parseDay, printDay } from '@/lib/time/calendar';
import type { Candidate } from '../candidate';
import type { Contact } from '../contact';
import { isFrameWord } from '../frame-word';
import type { Refiner } from './refiner';

/** A visit of so many days that ended on a day began as many days before it. */
export const lastDay: Refiner = {
  id: 'last-day',
  example: 'দুই দিনের চীন সফর গতকাল শেষ হয়েছে: yesterday and the day before',
  refine(contacts) {
    return contacts.map((contact) => {
      const date = contact.kind === 'visit' ? daysOf(contact) : null;
      return date ? { ...contact, date } : contact;
    });
  },
};

function daysOf({ date, tellings }: Contact): DateMention | null {
  const end = date?.kind === 'day' && date.edtf ? parseDay(date.edtf) : null;
  const telling = tellings.find((one) => one.date?.start === date?.start);
  const days = telling ? lengthIfEnded(telling) : 0;
  if (!date?.edtf || !end || days < 2 || days > MOST_DAYS) return null;
  const first = printDay(addDays(end, 1 - days));
  return { ...date, kind: 'interval', edtf: `${first}/${date.edtf}`, earliest: first, basis: 'reckoned' };
}

/** A month-long journey is told by its months. */
const MOST_DAYS = 14;

/** How many chunks before and behind the word its length and its end may stand. */
const NEAR = 4;

/** In days; 0 where the telling does not say how long it was, or that it ended then. */
function lengthIfEnded({ clause: { chunks }, at }: Candidate): number {
  const head = chunks.findIndex((chunk) => chunk.start === at);
  const ended = chunks.slice(head + 1, head + 1 + NEAR).some((chunk) => isFrameWord(chunk, 'ended'));
  const lasting = chunks.slice(Math.max(0, head - NEAR), head).find(({ date }) => date?.kind === 'duration');
  const length = lasting?.date?.length;
  return ended && length?.unit === 'day' ? (length.amount ?? 0) : 0;
}
