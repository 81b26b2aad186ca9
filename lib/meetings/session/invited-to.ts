import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** "সম্মেলনে অংশ নিতে শেখ হাসিনাকে আমন্ত্রণ জানিয়েছেন", "পুতিনকে এক সম্মেলনে আমন্ত্রণ জানিয়ে": whom the invitation goes to. */
export function invitedTo({ clause: { chunks }, head, from, to }: Frame): Party[] {
  if (isGrammar(chunks[head + 1], 'invitation')) {
    const at = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.case === 'accusative');
    const party = partyAt(chunks, at);
    return party?.person ? [party] : [];
  }
  for (let i = head + 2; i < to; i++) {
    const party =
      isGrammar(chunks[i], 'invitation') && chunks[i - 1]?.case === 'accusative'
        ? partyAt(chunks, i - 1)
        : null;
    if (party?.person) return [party];
  }
  return [];
}
