import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { meetsOthers } from '../frame/groups-before';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** How many words may stand between whose house it is and the house: "তাঁর সরকারি বাসভবনে". */
const BETWEEN = 2;

/**
 * "শেখ হাসিনার কার্যালয়ে এসে সৌজন্য সাক্ষাৎ করেন রাষ্ট্রদূত": who comes to someone's house to see someone, and no one else is named, sees
 * whose house it is.
 * @returns empty where the words do not say so
 */
export function houseOwner(frame: Frame): Party[] {
  const { chunks } = frame.clause;
  const id = headOf(frame)?.id;
  if (id !== 'sighting' && id !== 'encounter') return [];
  if (meetsOthers(chunks, frame.from, frame.to)) return [];
  const come = chunks.findLastIndex(
    (chunk, i) => i > frame.from && i < frame.head && isFrameWord(chunk, 'having-gone'),
  );
  if (come < 0 || !isHouse(chunks[come - 1])) return [];
  for (let i = come - 2; i >= Math.max(frame.from, come - 2 - BETWEEN); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.person && chunk.case === 'genitive') return [partyAt(chunks, i) as Party];
    if (chunk.mark || chunk.person) return [];
  }
  return [];
}

const isHouse = (chunk: Chunk | undefined): boolean =>
  chunk?.case === 'locative' && (isFrameWord(chunk, 'building') || isGrammar(chunk, 'institution'));
