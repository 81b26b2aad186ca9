import type { Refiner } from './refiner';

/** What an article says is over was not on a day after it: such a day belongs to something else in the text. */
export const notAhead: Refiner = {
  id: 'not-ahead',
  example: 'বৈঠকে ২০২৭ সালের মার্চের নির্বাচন নিয়ে কথা হয়েছে: no day of the sitting',
  refine: (contacts, day) =>
    contacts.map((contact) => {
      const earliest = contact.date?.earliest;
      return contact.status === 'held' && day && earliest && earliest > day
        ? { ...contact, date: null }
        : contact;
    }),
};
