import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import { placeAt } from './place-at';

/** The place named last in some sentences, in whatever case: what সেখানে points at. */
export function lastPlace(chunkLists: readonly (readonly Chunk[])[]): ToldPlace | null {
  for (let i = chunkLists.length - 1; i >= 0; i--) {
    const chunks = chunkLists[i] ?? [];
    // "চীনের উদ্দেশে কাঠমান্ডু ছেড়েছেন। সেখানে …": not where they left
    const named = chunks
      .filter((_, at) => !isGrammar(chunks[at + 1], 'departure') && !isCameFrom(chunks, at))
      .reverse();
    // "নিউইয়র্কে … ; দিল্লির সাড়া মেলেনি। সেখানে": where something was done, before what is only named
    const there = placesIn(named.filter((chunk) => chunk.case === 'locative'));
    const found = [...there, ...placesIn(named)];
    const city = found.find((place) => place.city);
    if (city ?? found[0]) return city ?? found[0] ?? null;
  }
  return null;
}

const placesIn = (chunks: readonly Chunk[]): ToldPlace[] => chunks.flatMap((chunk) => placeAt(chunk) ?? []);

/** "চীন থেকে শনিবার এসে": they are there no more; who came back from there tells of it still. */
const isCameFrom = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.letters === 'থেকে' && chunks.slice(at + 2).some(({ letters }) => COME.test(letters));
const COME = /^(এসে|আসেন|এলেন|পৌঁছ)/u;
