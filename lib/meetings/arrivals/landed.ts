import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { placesEndingAt } from '../place/destinations';
import { isAbroad } from './abroad';
import { arriveAt, REACH } from './arrive-at';
import { tellingOnJourney } from './telling-on-journey';

/**
 * "দিল্লির পালাম বিমানবন্দরে নামেন": the city of the airport; "শুক্রবার সকালে তিনি বিমানবন্দরে পৌঁছান", "সেখানে নামেন": it tells on of the journey told
 * before, and where that leads.
 */
export function landed(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, from } = context.frame;
  const { chunks } = clause;
  // "সোমবার রাতে সেখানে নামেন তিনি"
  if (chunks.slice(from, head).some((chunk) => isGrammar(chunk, 'there') && chunk.letters === THERE))
    return tellingOnJourney(context, people);
  const airport = chunks.findLastIndex(
    (chunk, i) =>
      i >= Math.max(from, head - REACH) &&
      i < head &&
      isFrameWord(chunk, 'airport') &&
      chunk.case === 'locative',
  );
  if (airport < 0) return null;
  for (let i = airport - 1; i >= Math.max(from, airport - REACH); i--) {
    const places = isCity(chunks[i]) ? placesEndingAt(chunks, i, from) : [];
    const guests = people.filter((party) => isAbroad(party, places, context.day));
    if (places.length) return guests.length ? arriveAt(context, guests, places) : null;
  }
  return tellingOnJourney(context, people);
}

const THERE = 'সেখানে';

const isCity = (chunk: Chunk | undefined): boolean =>
  (chunk?.case === 'genitive' || chunk?.case === 'nominative') && entryOf(chunk, 'place') !== undefined;
