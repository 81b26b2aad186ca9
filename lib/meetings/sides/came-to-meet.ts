import type { Frame } from '../frame/frame';
import { meetsOthers } from '../frame/groups-before';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { toSomeone } from './to-someone';

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

/** "পররাষ্ট্রসচিবের কাছে সৌজন্য সাক্ষাতে আসেন রাষ্ট্রদূত": whom someone calls on; null where the words do not say so. */
export function calledAt(frame: Frame): Party | null {
  const { chunks } = frame.clause;
  if (headOf(frame)?.id !== 'sighting' || chunks[frame.head]?.case !== 'locative') return null;
  if (meetsOthers(chunks, frame.from, frame.to)) return null;
  const at = toSomeone(chunks, frame.from, frame.head);
  const party = at < 0 ? null : partyAt(chunks, at - 1);
  return party?.person ? party : null;
}
