import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { countries, type PlaceRecord, places } from '@/seeds/lexicon';
import type { ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';

const PLACES = new Map(places.map((place) => [place.id, place]));

const CAPITALS = new Map<string, PlaceRecord | undefined>(
  countries.map((country) => [country.code, country.capital ? PLACES.get(country.capital) : undefined]),
);

/** Somewhere in a state. */
export const inState = (country: string): ToldPlace => ({ city: null, country, at: null });

/** The place that a chunk names; "হোয়াইট হাউসে" lies in the capital. */
export function placeAt(chunk: Chunk | undefined): ToldPlace | null {
  const place = entryOf(chunk, 'place')?.place;
  // "শাহজালাল বিমানবন্দরে", "এখানে": the city is known by its airport or by the dateline, and not named
  if (chunk && place) {
    const at = UNNAMED.test(chunk.letters) ? null : { start: chunk.start, end: chunk.stemEnd };
    return { city: place, country: place.country, at };
  }
  if (chunk?.pointsAt && !isGrammar(chunk, 'delegation')) return inState(chunk.pointsAt);
  const country = entryOf(chunk, 'country');
  if (!country || country.form === 'adjective' || chunk?.office) return null;
  const city = country.form === 'metonym' ? (CAPITALS.get(country.code) ?? null) : null;
  return { city, country: country.code, at: null };
}

const UNNAMED = /বিমান|^এখানে$/u;

/** Whether a word that the lexicon lacks stands in the case of place. @param letters as mapped, where য় is one */
export const endsInLocative = (letters: string): boolean => LOCATIVE.test(letters);

const LOCATIVE = new RegExp(`(ে|${spell('য়')})$`, 'u');

/** A place in the case of place; "মস্কো শহরে", "মিসরের আলামেইন শহরে" by the words before. */
export function locativeAt(chunks: readonly Chunk[], index: number): ToldPlace | null {
  // "ভারতে নিযুক্ত মার্কিন রাষ্ট্রদূত": where somebody's post is
  if (isFrameWord(chunks[index + 1], 'posted')) return null;
  // "দিল্লিতে নয়, ওয়াশিংটনে"
  if (isGrammar(chunks[index + 1], 'no')) return null;
  if (!isGrammar(chunks[index], 'capital-of')) return placeAt(ownerOf(chunks, index) ?? chunks[index]);
  const capital = capitalAt(chunks, index);
  if (capital) return capital;
  const of = chunks[index - 2]?.case === 'genitive' ? placeAt(chunks[index - 2]) : null;
  return placeAt(chunks[index - 1]) ?? of;
}

/** "বেইজিংয়ের মহা গণভবনে": the city whose house it is, where the house alone would be another state's. */
function ownerOf(chunks: readonly Chunk[], index: number): Chunk | undefined {
  const house = entryOf(chunks[index], 'country');
  if (house?.form !== 'metonym') return undefined;
  const owner = chunks.slice(Math.max(0, index - 2), index).findLast((chunk) => entryOf(chunk, 'place'));
  const place = entryOf(owner, 'place')?.place;
  return owner?.case === 'genitive' && place?.country !== house.code ? owner : undefined;
}

/** "অস্ট্রিয়ার রাজধানীতে": the capital of the state before it. */
export function capitalAt(chunks: readonly Chunk[], index: number): ToldPlace | null {
  const [state, chunk] = [chunks[index - 1], chunks[index]];
  const country = entryOf(state, 'country');
  if (!chunk?.letters.startsWith(CAPITAL) || state?.case !== 'genitive' || state.office || !country)
    return null;
  return { city: CAPITALS.get(country.code) ?? null, country: country.code, at: null };
}

const CAPITAL = spell('রাজধানী');
