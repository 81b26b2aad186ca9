import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** "সম্মেলনে যোগ দেবেন না শি", "সম্মেলনে যাচ্ছেন না মোদি", "সম্মেলনে সভাপতিত্ব করবেন না পুতিন": the conference is held, without them. */
export const isStayingAway = (frame: Frame): boolean => cameThough(frame) < 0 && staysAway(frame);

/** "সম্মেলনে রাহমন গেলেও জাপারভ যাননি": index of the word behind those who came though others did not; -1 where none stands. */
export const cameThough = (frame: Frame): number =>
  staysAway(frame)
    ? frame.clause.chunks.findIndex(
        (chunk, i) => i > frame.head && i < frame.verb && isFrameWord(chunk, 'came-though'),
      )
    : -1;

const staysAway = ({ clause: { chunks }, head, verb, to }: Frame): boolean =>
  (chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'attending', 'presiding')) ||
    isGrammar(chunks[verb], 'motion')) &&
  (isGrammar(chunks[verb + 1], 'no') ||
    entriesOf(chunks[verb], 'status').some((entry) => entry.status === 'cancelled'));

/** What is told of a conference by those who do not come: that it is held, or will be. */
export function withoutThem({ clause, verb }: Frame): Pick<Candidate, 'status' | 'statusCertain'> {
  const ahead = entryOf(clause.chunks[verb], 'verb')?.tense === 'future' || isFuture(clause.chunks[verb]);
  return { status: ahead ? 'planned' : 'held', statusCertain: true };
}

/** "দেবেন না", "যাচ্ছেন না" as one word of the lexicon. */
const isFuture = (verb: Chunk | undefined) => /(বেন|বে|চ্ছেন)( না)?$/u.test(verb?.letters ?? '');
