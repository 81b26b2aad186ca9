import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';

/** "শাহজালাল বিমানবন্দরের": known by its city, and no state. */
export const AIRPORT = /বিমান/u;

/** "থাই ও কম্বোডীয় কর্মকর্তারা": the officials are of each. */
export function isListedAdjective(chunks: readonly Chunk[], index: number): boolean {
  const joined = isGrammar(chunks[index + 1], 'and') || chunks[index + 1]?.mark === ',';
  if (!joined || entryOf(chunks[index + 2], 'country')?.form !== 'adjective') return false;
  return isGrammar(chunks[index + 3], 'delegation') || isListedAdjective(chunks, index + 2);
}

/** "অস্ট্রেলিয়া ও ইংল্যান্ড ক্রিকেট বোর্ড", "ইউএস-বাংলাদেশ বিজনেস কাউন্সিল": a state's name is part of another's. */
export function bearsName(chunks: readonly Chunk[], index: number): boolean {
  let next = index + 1;
  while (
    (isGrammar(chunks[next], 'and') || chunks[next]?.mark === '-') &&
    entryOf(chunks[next + 1], 'country')
  )
    next += 2;
  return chunks[index]?.case === 'nominative' && isFrameWord(chunks[next], 'no-state');
}

/** "চীনের রাজধানী বেইজিংয়ে", "চীনের তিয়ানজিনে": the state says where the city lies, and takes no part. */
export function locatesNext(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return (
    chunks[index]?.case === 'genitive' &&
    (isGrammar(next, 'capital-of') ||
      (entryOf(next, 'place')?.place.country ?? null) === entryOf(chunks[index], 'country')?.code)
  );
}
