import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { TellingGroup } from './telling-group';

/** Which of several rounds a telling is of. */
interface Round {
  /** "দ্বিতীয়", "পরবর্তী", as the text has it. */
  which: string;
  /** The word that names the contact: rounds of talks follow on talks, rounds of meetings on meetings; null where none does. */
  word: string | null;
}

/** "দ্বিতীয় দফার আলোচনা", "বৈঠকের পরবর্তী দফা": another contact than the round before; null for any other telling. */
export function furtherRound({ clause: { chunks }, at }: Candidate): Round | null {
  const index = chunks.findIndex(({ start }) => start === at);
  if (isRoundItself(chunks, index)) return { which: (chunks[index - 1] as Chunk).letters, word: null };
  const word = wordOf(chunks[index]);
  if (word === null) return null;
  // "দফার বৈঠক" is two words of the lexicon's, or one
  const own = isFrameWord(chunks[index], 'round-of');
  const before = whichRound(chunks[index - (own ? 1 : 2)], chunks[index - (own ? 0 : 1)]);
  const behind = chunks[index]?.case === 'genitive' ? whichRound(chunks[index + 1], chunks[index + 2]) : null;
  const which = before ?? behind;
  return which === null ? null : { which, word };
}

/** "তৃতীয় দফা বসবে", "প্রথম দফাটি হয়েছিল": no other word names the contact. */
export const isRoundItself = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.word != null &&
  isFrameWord(chunks[index], 'lone-round') &&
  isFrameWord(chunks[index - 1], 'further', 'first');

const whichRound = (which: Chunk | undefined, round: Chunk | undefined): string | null =>
  which && isFrameWord(which, 'further') && isFrameWord(round, 'round', 'round-of') ? which.letters : null;

/**
 * A round that names no sides is of those whose talks were told last by the same word, and of nobody by name: who came to
 * the one need not have come to the other.
 * @param groups in the order in which they were told last
 * @returns null where no such talks were told, or the round says neither when it was nor that it is yet to be
 */
export function roundOf(
  groups: readonly TellingGroup[],
  candidate: Candidate,
  round: Round,
): Candidate | null {
  const before = groups.findLast(
    ({ whole: { states }, tellings }) =>
      states.length > 1 && (round.word === null || tellings.some(isNamedBy(round))),
  );
  const tells = candidate.date?.edtf != null || candidate.status !== 'held';
  if (!before || !tells) return null;
  const { states, organisations } = before.whole;
  return { ...candidate, leans: false, people: [], states, organisations };
}

const isNamedBy =
  ({ word }: Round) =>
  ({ clause: { chunks }, at }: Candidate) =>
    wordOf(chunks.find(({ start }) => start === at)) === word;

/** The last word of what names a contact, without its ending; null for what names none. */
function wordOf(chunk: Chunk | undefined): string | null {
  if (!chunk || !entryOf(chunk, 'head')) return null;
  return (
    chunk.letters
      .slice(0, chunk.stemEnd - chunk.start)
      .split(' ')
      .at(-1) ?? null
  );
}

/** Whether a contact's tellings are of the same round. */
export const isThatRound = ({ tellings }: TellingGroup, { which }: Round): boolean =>
  tellings.some((telling) => furtherRound(telling)?.which === which);
