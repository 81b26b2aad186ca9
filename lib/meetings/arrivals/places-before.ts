import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placesEndingAt } from '../place/destinations';
import { inState } from '../place/place-at';
import { REACH } from './arrive-at';
import { isLeaving } from './leaving';

/** "১৯ সেপ্টেম্বর আবুধাবিতে যাবেন": where the verb of motion leads, as the words just before it tell; empty where they do not. */
export function placesBefore(frame: Frame, plain: boolean): ToldPlace[] {
  const {
    clause: { chunks },
    from,
    head,
  } = frame;
  for (let i = head - 1; i >= Math.max(from, head - reachOf(frame, plain)); i--) {
    if (!leads(frame, i) || (isLeft(chunks, i) && !isReturnTo(chunks.slice(i + 2, head + 1)))) continue;
    const places = [...placesEndingAt(chunks, i, from), ...townAt(chunks, i)];
    if (places.length) return places;
  }
  return [];
}

/** A verb that may tell of anything else as well has its place right before it. */
function reachOf({ clause: { chunks }, head }: Frame, plain: boolean): number {
  const before = chunks[head - 1];
  if (isFrameWord(chunks[head], 'staying')) return 1;
  // "টোকিওতে দুই দিন কাটাবেন"
  if (isFrameWord(chunks[head], 'spending')) return before?.date ? 2 : 1;
  // "বেনগাজি উড়ে গিয়ে"
  if (isFrameWord(chunks[head], 'having-gone')) return isFrameWord(before, 'flying') ? 2 : 1;
  // "ঢাকায় এসে পৌঁছেছে"
  return plain ? (isFrameWord(before, 'having-gone') ? 2 : 1) : REACH;
}

function leads(frame: Frame, index: number): boolean {
  const { chunks } = frame.clause;
  const chunk = chunks[index] as Chunk;
  if (chunk.person || chunk.office) return false;
  // "বাংলাদেশে নিযুক্ত হাইকমিশনার নির্বাচন কমিশনে যান": where they are posted
  if (isFrameWord(chunks[index + 1], 'posted')) return false;
  return (
    chunk.case === 'locative' ||
    (chunk.case === 'nominative' && !isLeaving(frame)) ||
    (chunk.case === 'genitive' && isFrameWord(chunks[index + 1], 'bound-for'))
  );
}

const isLeft = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index + 1]?.letters === 'থেকে' || chunks[index + 1]?.letters === 'হতে';

const isReturnTo = (behind: readonly Chunk[]): boolean =>
  behind.some(({ letters }) => letters.startsWith('ফির'));

/** "ম্যাসেডোনিয়ার ওতেশেভো গ্রামে": a town that the lexicon lacks, behind its state. */
function townAt(chunks: readonly Chunk[], index: number): ToldPlace[] {
  const [state, name, town] = chunks.slice(Math.max(0, index - 2), index + 1);
  const country =
    isFrameWord(town, 'settlement') && name?.word && !state?.office && entryOf(state, 'country');
  return country && state?.case === 'genitive' ? [inState(country.code)] : [];
}
