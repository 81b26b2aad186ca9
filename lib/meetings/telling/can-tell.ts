import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { partyAt } from '../frame/party-at';
import { isAmong } from './is-among';
import { datesAgree, placesAgree } from './same-contact';

/** Whether a telling that names no sides can be one of a contact. */
export const canTell = (contact: Candidate, telling: Candidate): boolean =>
  placesAgree(contact, telling) &&
  datesAgree(contact, telling) &&
  !tooEarly(contact, telling) &&
  !tooLate(contact, telling) &&
  !isDenial(contact, telling) &&
  !isOfOtherOfficials(contact, telling) &&
  !isAmongOthers(contact, telling) &&
  !isAnothersJourney(contact, telling) &&
  telling.about.every((person) => isAmong(person, contact));

/** "সৌদি প্রতিনিধিদলের আসার কথা থাকলেও সফরটি পিছিয়ে গেছে": officials of another state, and none of the contact's people or states. */
function isOfOtherOfficials(contact: Candidate, { clause: { chunks } }: Candidate): boolean {
  const known = chunks.some(
    ({ person, entries }) =>
      (person && isAmong(person, contact)) ||
      entries.some((entry) => entry.type === 'country' && contact.states.includes(entry.code)),
  );
  return (
    !known &&
    chunks.some((chunk, i) => isGrammar(chunk, 'delegation') && (partyAt(chunks, i)?.state ?? null) !== null)
  );
}

/** "লাভরভ ও চাভুশোলুর মধ্যস্থতায় যে আলোচনা হয়েছিল, তা থেকে বেরিয়ে যান হাফতার": others brought others together. */
const isAmongOthers = (contact: Candidate, { clause: { chunks }, mediators }: Candidate): boolean => {
  const brought = mediators.people.map(({ person }) => person);
  const named = chunks.flatMap(({ person }) => (person && !brought.includes(person) ? [person] : []));
  return brought.length > 0 && named.length > 0 && !named.some((person) => isAmong(person, contact));
};

/** "দুই দিনের সফরের দ্বিতীয় দিনে তাঁর দেশে ফেরার কথা": of him whom the sentence means alone, and not of another's journey. */
function isAnothersJourney(contact: Candidate, { kind, clause: { chunks } }: Candidate): boolean {
  if (kind !== 'visit') return false;
  const people = chunks.flatMap(({ person }) => person ?? []);
  const meant = chunks.some(({ mention }) => mention?.rule === 'pronoun');
  return meant && people.length > 0 && !people.some((person) => isAmong(person, contact));
}

/** "সরাসরি আলোচনার খবর নাকচ করেন": what was held is not called off by what is denied without a day. */
const isDenial = (contact: Candidate, telling: Candidate): boolean =>
  telling.status === 'cancelled' &&
  telling.date === null &&
  contact.status === 'held' &&
  (contact.statusCertain ||
    contact.date !== null ||
    telling.clause.chunks.some((chunk) => isGrammar(chunk, 'news')));

/** What is said to be over cannot be the contact that is yet to come, unless it tells its day. */
const tooEarly = (contact: Candidate, telling: Candidate) =>
  contact.status === 'planned' && telling.status === 'held' && !telling.date;

/** "পরবর্তী বৈঠক ৪ আগস্ট হবে": what is yet to come on a day of its own is not what was held. */
const tooLate = (contact: Candidate, telling: Candidate) =>
  contact.status === 'held' &&
  contact.statusCertain &&
  telling.status === 'planned' &&
  telling.date !== null &&
  telling.clause.chunks.some((chunk) => entryOf(chunk, 'verb')?.tense === 'future');
