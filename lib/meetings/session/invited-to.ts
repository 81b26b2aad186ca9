import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** How many chunks behind the conference its invitation may stand: "সম্মেলনে যোগ দেওয়ার আমন্ত্রণ". */
const NEAR = 3;

/**
 * "সম্মেলনে অংশ নিতে শেখ হাসিনাকে আমন্ত্রণ জানিয়েছেন", "পুতিনকে এক সম্মেলনে আমন্ত্রণ জানিয়ে", "মোদিকে সম্মেলনে যোগ দেওয়ার আমন্ত্রণ": whom
 * the invitation goes to.
 */
export function invitedTo({ clause: { chunks }, head, from, to }: Frame): Party[] {
  for (let i = head + 1; i < to; i++) {
    if (!isGrammar(chunks[i], 'invitation')) continue;
    const before = chunks[i - 1]?.case === 'accusative' ? i - 1 : -1;
    const at =
      before > head || i > head + NEAR
        ? before
        : chunks.findLastIndex((chunk, j) => j >= from && j < head && chunk.case === 'accusative');
    const party = partyAt(chunks, at);
    if (party?.person) return [party];
  }
  return [];
}
