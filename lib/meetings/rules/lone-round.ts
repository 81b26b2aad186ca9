import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { endsInLocative } from '../place/place-at';
import { isRoundItself } from '../telling/further-round';
import { tellingOn } from './candidate-at';

/** A round of the talks told of before, by its number alone. */
export const loneRound: MeetingRule = {
  id: 'lone-round',
  example: 'রোমে ইরান ও যুক্তরাষ্ট্রের আলোচনা হয়েছে। তৃতীয় দফা বসবে আগামী শনিবার',
  find(context) {
    const { clause, head, from, to } = context.frame;
    const { chunks } = clause;
    const near = chunks.slice(Math.max(from, head - 2), to);
    const sits = near.some((chunk) => isFrameWord(chunk, 'sitting') || HELD.test(chunk.letters));
    const ofTalks = near.every((chunk) => !chunk.person && !isNamed(chunk) && !isGrammar(chunk, 'said'));
    // "তৃতীয় দফায় বসার কথা"
    const within = endsInLocative(chunks[head]?.letters ?? '') && !isFrameWord(chunks[head + 1], 'sitting');
    const off = near.some((chunk) => isGrammar(chunk, 'no'));
    if (within || off || !sits || !ofTalks || isOfOther(context.frame)) return null;
    const told = tellingOn(context, 'talks', loneRound.id, []);
    return told.date?.edtf || told.status !== 'held' ? told : null;
  },
};

/** হয়েছিল, হবে, শুরু হয়েছে */
const HELD = /^(হ|অনুষ্ঠিত|শুরু)/u;

/** Another word names a contact, of which other rules tell. */
const isNamed = (chunk: Chunk): boolean => {
  const named = entryOf(chunk, 'head')?.head;
  return named !== undefined && named.strength !== 'verb';
};

/** "নির্বাচনের দ্বিতীয় দফা", "দ্বিতীয় দফা ভোট": a round of something else. */
function isOfOther({ clause: { chunks }, head }: Frame): boolean {
  const [before, next] = [chunks[head - 2], chunks[head + 1]];
  const of = before && !before.date && (before.case === 'genitive' || /র$/u.test(before.letters));
  const what = next && next.word !== null && !next.date && !isFrameWord(next, 'sitting', 'begun', 'again');
  return Boolean(of || what);
}

const isOfRounds = ({ chunks }: Clause): boolean =>
  chunks.some((chunk) => isFrameWord(chunk, 'other-rounds'));

/** How many sentences back the talks may be told of. */
const NEAR = 6;

/** Whether talks were told just before, of which a sentence may tell another round. */
export function mayTellRound(
  clause: Clause,
  found: readonly Candidate[],
  clauses: readonly Clause[],
): boolean {
  const talks = found.findLast(({ kind }) => kind === 'talks');
  if (!talks || clause.index - talks.clause.index > NEAR) return false;
  // "বিহারে ভোটের প্রথম দফা হয়েছে": of something else that goes by rounds
  if (clauses.slice(talks.clause.index + 1, clause.index + 1).some(isOfRounds)) return false;
  // a sentence is cut where its chunks are asked for, and not before
  const { chunks } = clause;
  return chunks.some((_, i) => isRoundItself(chunks, i));
}
