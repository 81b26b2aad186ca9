import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { endsInLocative, inState } from '../place/place-at';
import { isPosted } from '../sides/posted';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** How many chunks before a house may say whose it is. */
const NEAR = 2;

/** Where an envoy met people of one other state at a house of office that no one else's name stands before: in their state. */
export const atOwnHouse: Refiner = {
  id: 'at-own-house',
  example: 'দুই হাইকমিশনার পৃথকভাবে প্রধানমন্ত্রীর কার্যালয়ে তাঁর সঙ্গে সাক্ষাৎ করেন: BD',
  refine: (contacts, day) =>
    contacts.map((contact) => {
      if (contact.kind !== 'talks' || contact.place || contact.status === 'cancelled') return contact;
      const host = hostOf(contact, day);
      const told = host !== null && contact.tellings.some(({ clause }) => hasHouse(clause.chunks, host));
      return told ? { ...contact, place: inState(host) } : contact;
    }),
};

/** The one state of all who are no envoys; null where there is no envoy, or one of that state. */
function hostOf({ people }: Contact, day: string | null): string | null {
  const states = { envoys: new Set<string | null>(), others: new Set<string | null>() };
  for (const { person } of people)
    states[isPosted(undefined, person) ? 'envoys' : 'others'].add(stateOf(person, day));
  const [host = null, ...more] = states.others;
  const alone = states.envoys.size > 0 && more.length === 0 && !states.envoys.has(host);
  return alone && host !== null && isState(host) ? host : null;
}

const hasHouse = (chunks: readonly Chunk[], host: string): boolean =>
  chunks.some(
    (chunk, i) =>
      isFrameWord(chunk, 'house-of-office') &&
      endsInLocative(chunk.letters) &&
      chunks.slice(Math.max(0, i - NEAR), i).every((before) => isOf(before, host)),
  );

/** "মার্কিন পররাষ্ট্র মন্ত্রণালয়ে", "জাতিসংঘের কার্যালয়ে": another's. */
function isOf(chunk: Chunk, host: string): boolean {
  const country = entryOf(chunk, 'country');
  return entryOf(chunk, 'organisation') === undefined && (country === undefined || country.code === host);
}
