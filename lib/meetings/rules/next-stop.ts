import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placesEndingAt } from '../place/destinations';
import { visit } from '../visit';

/** Where someone on a journey goes next. */
export const nextStop: MeetingRule = {
  id: 'next-stop',
  example: 'ওয়াং ই-র পরের গন্তব্য কিরিবাতি; তাঁর পরবর্তী গন্তব্য ভিয়েনা; সেখান থেকে তাঁর গন্তব্য সানা',
  find(context) {
    const { chunks } = context.frame.clause;
    const { head } = context.frame;
    const traveller = travellerOf(context.frame);
    const end = chunks.findIndex((chunk, i) => i > head && chunk.mark !== null);
    const last = (end < 0 ? chunks.length : end) - 1;
    const places = placesEndingAt(chunks, last, head + 1);
    // "পরবর্তী গন্তব্য কি মস্কো?", "গন্তব্য লন্ডন, এমন গুঞ্জন"
    const doubted = chunks.at(-1)?.mark === '?' || chunks.some((chunk) => isFrameWord(chunk, 'report'));
    const past = chunks.slice(head + 1, last + 1).some((chunk) => isFrameWord(chunk, 'was'));
    if (doubted || past) return null;
    if (!traveller?.person || places.length !== 1 || last - head > 2) return null;
    const told = visit(context, [traveller], places, nextStop.id);
    return told && { ...told, status: 'planned', statusCertain: true };
  },
};

/** "তাঁর পরবর্তী গন্তব্য", "সেখান থেকে তাঁর গন্তব্য": whose it is stands in the genitive, and another word says that it is the next. */
function travellerOf({ clause: { chunks }, head }: Frame): Party | null {
  const owner = isFrameWord(chunks[head - 1], 'further') ? head - 2 : head - 1;
  const next =
    owner === head - 2 || (isFrameWord(chunks[owner - 1], 'since') && isGrammar(chunks[owner - 2], 'there'));
  if (!next || chunks[owner]?.case !== 'genitive' || isGrammar(chunks[owner - 1], 'and')) return null;
  return partyAt(chunks, owner);
}
