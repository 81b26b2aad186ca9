import type { Chunk } from '@/lib/mentions/chunk';
import { endsInOtherCase } from '@/lib/mentions/listed';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { placeAt } from '../place/place-at';
import { isAside } from './aside';
import type { Extent } from './extent';
import { isFrameWord } from './frame-word';
import type { Party } from './party';
import { partyAt } from './party-at';

/**
 * The nominatives of a part of a sentence: who does it.
 * @param used indexes of the chunks that have another part in it; those found are added
 */
export function subjectsOf(chunks: readonly Chunk[], extent: Extent, used: Set<number>): Party[] {
  const { from, to } = extent;
  const subjects: Party[] = [];
  for (let i = from; i < to; i++) {
    if (used.has(i) || !mayStandAt(chunks, extent, i)) continue;
    const party = chunks[i]?.case === 'nominative' ? partyAt(chunks, i) : null;
    // "ট্রাম্প ও পুতিনের ফোনালাপের এক দিন পর": the case of a list is that of its last
    const listed = i < extent.head && chunks[i]?.person && endsInOtherCase(chunks, i);
    if (!party || listed || isAside(chunks, i) || isSayer(chunks, extent, i)) continue;
    used.add(i);
    subjects.push(party);
  }
  return doersOf(subjects, chunks, extent);
}

/** "মুখোমুখি হলে আঙ্কারা তৈরি—রোববার জানালেন এরদোয়ান": behind the dash stands who says so. */
function isSayer(chunks: readonly Chunk[], { head }: Extent, index: number): boolean {
  const dash = chunks.findLastIndex(({ mark }, i) => i > head && i < index && mark === '-');
  return dash > 0 && chunks.slice(dash + 1, index).some((chunk) => isGrammar(chunk, 'said', 'news'));
}

/** Between the word and its verb stands an object, but behind a word of place the subject may stand there too. */
function mayStandAt(chunks: readonly Chunk[], { head, verb }: Extent, index: number): boolean {
  const chunk = chunks[index] as Chunk;
  // "বুদাপেস্ট সম্মেলন": where it is
  const where = index === head - 1 && entryOf(chunk, 'place') !== undefined;
  // "চীন সফর থেকে ফিরে ক … বৈঠক করেন": where another journey led
  const visited = index + 1 < head && entryOf(chunks[index + 1], 'head')?.head.kind === 'visit';
  if (index === head || where || (visited && !chunk.person) || isListedPlace(chunks, index)) return false;
  const between = verb >= 0 && index > head && index < verb;
  if (!between || chunks[head]?.case === 'locative') return true;
  return (
    (chunk.person !== null || isGrammar(chunk, 'they')) &&
    (isFrameWord(chunks[head], 'having-gone') || startsAnew(chunks, head, index))
  );
}

/** "সিঙ্গাপুর ও হ্যানয়ে", "জাপান ও দক্ষিণ কোরিয়ায়": the case of a list is that of its last, and so both are where it is. */
const isListedPlace = (chunks: readonly Chunk[], index: number): boolean => {
  const [place, last] = [chunks[index], chunks[index + 2]];
  return (
    (entryOf(place, 'country') ?? entryOf(place, 'place')) !== undefined &&
    !place?.person &&
    !place?.office &&
    isGrammar(chunks[index + 1], 'and') &&
    last?.case === 'locative' &&
    !last.person &&
    placeAt(last) !== null
  );
};

/** "ফোনালাপে সোমালিয়া ও ইয়েমেনসহ … নিয়ে": where others do it, states between word and verb are spoken of. */
function doersOf(subjects: readonly Party[], chunks: readonly Chunk[], { head, verb }: Extent): Party[] {
  const isInside = ({ index }: Party) => index > head && (verb < 0 || index < verb);
  const done = subjects.some((party) => party.official && !isInside(party));
  // "বৈঠকে শি উজবেকিস্তান রেলপথের ওপর জোর দেন": the railway's
  const people = subjects.some(({ person }) => person);
  return subjects.filter(
    (party) => !isInside(party) || (!(people && isOfThing(party, chunks)) && (party.official || !done)),
  );
}

const isOfThing = ({ index, official }: Party, chunks: readonly Chunk[]) =>
  !official && chunks[index + 1]?.word != null;

/** "ঢাকায় এসে ওয়াং ই … সাক্ষাৎ করেন", "বৈঠকের পর ট্রাম্প বলেন", "বৈঠক করতে …", "সফরের তৃতীয় দিনে …": behind a clause of time or purpose the sentence's own subject stands. */
const startsAnew = (chunks: readonly Chunk[], head: number, index: number): boolean =>
  chunks[head + 1]?.date?.rule === 'day-of-event' ||
  chunks
    .slice(head + 1, Math.min(index, head + 5))
    .some((chunk) => isFrameWord(chunk, 'new-subject', 'moment'));
