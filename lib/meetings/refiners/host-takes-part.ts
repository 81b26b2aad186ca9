import type { Refiner } from './refiner';

/** Where nobody is named, whoever's soil a conference is held on takes part in it. */
export const hostTakesPart: Refiner = {
  id: 'host-takes-part',
  example: 'কিয়েভে এক বৈঠকে মিলিত হন ইইউ ব্লকের দেশগুলোর পররাষ্ট্রমন্ত্রীরা: UA',
  refine: (contacts) =>
    contacts.map((contact) => {
      const host = contact.place?.country;
      return contact.kind === 'summit' && host && !contact.states.length
        ? { ...contact, states: [host] }
        : contact;
    }),
};
