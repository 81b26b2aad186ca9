import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** Who attended a conference abroad in a month came there in it, where the text then tells of that journey and of no day. */
export const journeyToConference: Refiner = {
  id: 'journey-to-conference',
  example: 'গত জুলাইয়ে আঙ্কারায় ন্যাটো সম্মেলনে যোগ দেন ট্রাম্প। নতুন উড়োজাহাজেই তিনি আঙ্কারায় গিয়েছিলেন',
  refine: (contacts) =>
    contacts.map((contact) => {
      const conference = contact.kind === 'visit' && !contact.date ? conferenceOf(contact, contacts) : null;
      return conference ? { ...contact, date: conference.date } : contact;
    }),
};

/** How many sentences behind the conference the journey may be told. */
const NEAR = 1;

function conferenceOf(visit: Contact, contacts: readonly Contact[]): Contact | null {
  const travelled = new Set(
    visit.people.filter(({ role }) => role === 'visitor').map(({ person }) => person),
  );
  const there = contacts.filter(
    (contact) =>
      contact.kind === 'summit' &&
      contact.status === visit.status &&
      contact.date?.kind === 'month' &&
      contact.place?.city &&
      contact.place.city === visit.place?.city &&
      contact.people.some(({ person }) => travelled.has(person)) &&
      contact.tellings.some((one) =>
        visit.tellings.every(
          ({ clause, leans }) =>
            leans ||
            (clause.index >= one.clause.index &&
              clause.index - one.clause.index <= NEAR &&
              !clause.chunks.some((chunk) => isFrameWord(chunk, 'another-time'))),
        ),
      ),
  );
  return there.length === 1 ? (there[0] ?? null) : null;
}
