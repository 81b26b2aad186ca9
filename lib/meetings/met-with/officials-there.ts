import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { type Party, stateParty } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeOf } from '../place/where';

/**
 * "নয়াদিল্লিতে বাণিজ্য মন্ত্রণালয়ের কর্মকর্তাদের সঙ্গে আলোচনায় বসে মার্কিন প্রতিনিধিদল": a ministry's officials whose state goes without saying are of the
 * state where the others came.
 */
export function officialsThere(frame: Frame): Party[] {
  const { clause, from, head, subjects, owners } = frame;
  const { chunks } = clause;
  const met = chunks.findIndex(
    (chunk, i) => i >= from && i < head && isGrammar(chunk, 'delegation') && isGrammar(chunks[i + 1], 'with'),
  );
  if (met < 1 || !isGrammar(chunks[met - 1], 'institution') || partyAt(chunks, met)) return [];
  const country = placeOf(frame)?.country;
  const guests = [...subjects, ...owners].filter(({ official, state }) => official && state);
  if (!country || !guests.length || guests.some(({ state }) => state === country)) return [];
  return [{ ...stateParty(country, met), official: true }];
}
