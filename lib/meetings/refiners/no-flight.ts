import type { Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** How someone who fled went where, told sentence by sentence, is no visit; what is called a visit stays one. */
export const noFlight: Refiner = {
  id: 'no-flight',
  example: 'শেখ হাসিনাকে পালাতেই হলো। … সেখান থেকে বিকেল ৫টা ৩৬ মিনিটে তিনি নয়াদিল্লি পৌঁছান: no visit',
  refine: (contacts, _, clauses) =>
    contacts.some(isJourney) ? contacts.filter((contact) => !isFlight(contact, clauses)) : [...contacts],
};

/** Told by coming and going alone. */
const isJourney = ({ kind, rule }: Contact): boolean => kind === 'visit' && rule === 'arrival';

/** How many sentences off it may be told that they fled. */
const NEAR = 5;

const isFlight = (contact: Contact, clauses: readonly Clause[]): boolean =>
  isJourney(contact) &&
  contact.tellings.every(({ clause: { index } }) => {
    const around = clauses.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    return contact.people.some(
      ({ person, role }) => role !== 'host' && around.some((clause) => fled(clause, person)),
    );
  });

/** "শেখ হাসিনাকে পালাতেই হলো": the sentence names one alone, and says that someone fled; not "পালিয়ে থাকা আসামিকে ফেরাতে". */
function fled({ chunks }: Clause, person: Person): boolean {
  const named = new Set(chunks.flatMap((chunk) => chunk.person ?? []));
  // "তাঁর নীতির কারণে অনেক নেতা পালিয়ে যান"
  const isDoer = chunks.some((chunk) => chunk.person === person && chunk.case !== 'genitive');
  if (named.size !== 1 || !isDoer) return false;
  return chunks.some((chunk, i) => isFrameWord(chunk, 'fleeing') && !chunks[i + 1]?.letters.startsWith('থাক'));
}
