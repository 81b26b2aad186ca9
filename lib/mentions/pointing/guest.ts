import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '../chunk';
import type { Person } from '../person';

/** How many sentences back the guest may be told of, whom someone welcomes. */
const REACH = 2;

/**
 * Whom a sentence of welcome goes on about, null where it is none or names no guest.
 * @param subject whom the sentences before were about
 * @param told the number of the last sentence that was about them
 */
export const guestOf = (clause: Clause, subject: Person | null, told: number): Person | null =>
  (clause.roles & ROLE_BITS.welcome) === 0
    ? null
    : (welcomedIn(clause, subject) ??
      (clause.index - told <= REACH ? welcomedBefore(clause, subject) : null));

/** "বিমানবন্দরে তাঁকে স্বাগত জানান ইমরান খান": the news goes on about the guest of whom it told before. */
function welcomedIn({ chunks }: Clause, subject: Person | null): Person | null {
  const guest = chunks.find(
    ({ case: grammatical, mention, person }) =>
      grammatical === 'accusative' &&
      (mention?.rule === 'pronoun' || mention?.rule === 'office' || (person !== null && person === subject)),
  );
  return guest?.person ?? null;
}

/** "বিমানবন্দরে অভ্যর্থনা জানাতে হাজির ছিলেন ক": the guest, whom the sentence does not name, is whom it was about. */
function welcomedBefore({ chunks }: Clause, subject: Person | null): Person | null {
  const named = chunks.some(({ person, case: grammatical }) => person && grammatical !== 'nominative');
  return chunks.some(isOfGuests) && !named && !chunks.some(({ person }) => person === subject)
    ? subject
    : null;
}

/** "এ সিদ্ধান্তকে স্বাগত জানিয়েছেন ক": mostly a thing; at an airport, and where they came to do it, it is a guest. */
const isOfGuests = ({ letters }: Chunk): boolean => OF_GUESTS.test(letters);
const OF_GUESTS = /^বিমানবন্দর|জানাতে$/u;
