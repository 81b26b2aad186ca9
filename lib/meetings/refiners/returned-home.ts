import { isState } from '@/lib/lexicon/states';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** Who comes home from a conference abroad was there on a journey, of which nothing else may tell. */
export const returnedHome: Refiner = {
  id: 'returned-home',
  example: 'জেনেভায় ৫-৬ ফেব্রুয়ারির সম্মেলনে অংশ নিয়ে দেশে ফেরেন তোফায়েল আহমেদ: a visit on those days',
  refine: (contacts, day) =>
    contacts.flatMap((contact) => {
      const journey = contact.kind === 'summit' ? journeyTo(contact, contacts, day) : null;
      return journey ? [contact, journey] : [contact];
    }),
};

function journeyTo(conference: Contact, contacts: readonly Contact[], day: string | null): Contact | null {
  const { place } = conference;
  const telling = conference.tellings.find(isReturn);
  if (!telling || !place?.country) return null;
  const people = telling.people.filter(({ person }) => isGuest(person, place.country, day));
  const homes = people.flatMap(({ person }) => stateOf(person, day) ?? []);
  const isTold = contacts.some(
    (other) =>
      other.kind === 'visit' &&
      other.place?.country === place.country &&
      other.people.some(({ person }) => people.some((guest) => guest.person === person)),
  );
  if (!people.length || isTold) return null;
  return {
    ...conference,
    kind: 'visit',
    status: 'held',
    people: people.map(({ person }) => ({ person, role: 'visitor' as const })),
    states: [...new Set([...homes, place.country])].sort(),
    organisations: [],
    rule: returnedHome.id,
    tellings: [telling],
  };
}

/** "… অংশ নিয়ে গত রোববার দেশে ফেরেন": behind the conference a word of coming back. */
const isReturn = ({ clause: { chunks }, at }: Candidate): boolean =>
  chunks.some(
    (chunk, i) => chunk.start > at && isFrameWord(chunk, 'returning') && isFrameWord(chunks[i - 1], 'home'),
  );

function isGuest(person: Person, country: string | null, day: string | null): boolean {
  const home = stateOf(person, day);
  return home !== null && isState(home) && home !== country;
}
