import type { Frame } from '../frame/frame';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** How many chunks behind আসা the visitor's name may end. */
const REACH = 4;

/**
 * "সৌজন্য সাক্ষাতে আসা রাষ্ট্রদূত রামিস সেনকে এ কথা বলেন": who came to meet, and was told something there.
 * @returns null where the words do not say so
 */
export function cameToMeet({ clause: { chunks }, head }: Frame): Party | null {
  const done = chunks[head + 1]?.letters === 'করতে' ? head + 2 : head + 1;
  const locative = chunks[head]?.case === 'locative' || done === head + 2;
  if (!locative || chunks[done]?.letters !== 'আসা') return null;
  for (let i = done + 1; i <= done + REACH; i++) {
    const party = chunks[i]?.case === 'accusative' ? partyAt(chunks, i) : null;
    if (party?.person) return party;
  }
  return null;
}
