import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import { datesAgree, placesAgree } from '../telling/same-contact';
import type { Refiner } from './refiner';

/** Talks on the sidelines of a conference were where it was, and on its day where it has but one; so were talks before or after it on its day. */
export const besideConference: Refiner = {
  id: 'beside-conference',
  example: 'সোমবার ব্রাসেলসে ন্যাটোর সম্মেলনে যোগ দেন ক। সম্মেলনের ফাঁকে খ-এর সঙ্গে বৈঠক করেন তিনি',
  refine(contacts) {
    return contacts.map((contact) => {
      if (contact.kind !== 'talks') return contact;
      const beside = contact.tellings.find(isBeside) ?? contact.tellings.find(isAround);
      const conference = beside && conferenceOf(beside, contacts);
      if (!conference || (!isBeside(beside) && !areOfOneDay(contact, conference))) return contact;
      const date = contact.date ?? (conference.date?.kind === 'day' ? conference.date : null);
      return { ...contact, date, place: contact.place ?? conference.place };
    });
  },
};

/** "সম্মেলনের ফাঁকে": the conference stands before the word. */
const isBeside = ({ clause: { chunks } }: Candidate): boolean =>
  chunks.some(
    (chunk, i) => isFrameWord(chunks[i + 1], 'sideline') && entryOf(chunk, 'head')?.head.kind === 'summit',
  );

/** "সম্মেলনের আগে একই দিন", "সম্মেলন শেষে": on the day of the conference they are where it is. */
const isAround = ({ clause: { chunks }, at }: Candidate): boolean =>
  chunks.some(
    (chunk, i) =>
      chunk.start < at &&
      isFrameWord(chunks[i + 1], 'before', 'over') &&
      entryOf(chunk, 'head')?.head.kind === 'summit',
  );

const areOfOneDay = ({ date }: Contact, { date: other }: Contact): boolean =>
  date?.kind === 'day' && date.edtf !== null && date.edtf === other?.edtf;

/** The conference that the sentence is a telling of too, and at which both can have been. */
const conferenceOf = (
  { clause, status, ...talks }: Candidate,
  contacts: readonly Contact[],
): Contact | undefined =>
  contacts.find(
    (contact) =>
      contact.kind === 'summit' &&
      contact.status === status &&
      contact.tellings.some(
        (telling) =>
          telling.clause === clause &&
          placesAgree(telling, { ...talks, clause, status }) &&
          datesAgree({ ...telling, date: contact.date }, { ...talks, clause, status }),
      ),
  );
