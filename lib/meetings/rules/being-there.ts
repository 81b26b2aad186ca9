import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isAbroad } from '../arrivals/abroad';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placesEndingAt } from '../place/destinations';
import { isPosted } from '../sides/posted';
import { isServing } from '../sides/serving';
import { visit } from '../visit';

/** Someone in office is in another state now, and no word says that they went there. */
export const beingThere: MeetingRule = {
  id: 'being-there',
  example: 'দীপু মনি দুই দিনের জন্য এখন নয়াদিল্লিতে; শেহবাজ শরিফ বর্তমানে তেহরানে আছেন',
  may: ({ clause: { chunks }, head }) =>
    endOf(chunks, head + 1) >= 0 && chunks.some(({ person }, i) => i < head && person !== null),
  find(context) {
    const { clause, head, from } = context.frame;
    const { chunks } = clause;
    const end = isToldOnly(chunks, head) ? endOf(chunks, head + 1) : -1;
    const places = end < 0 ? [] : placesEndingAt(chunks, end, head + 1);
    const guests = doersBefore(chunks, from, head).filter(
      (party) => isServing(party.person, context.day) && isAbroad(party, places, context.day),
    );
    return places.length && guests.length ? visit(context, guests, places, beingThere.id) : null;
  },
};

/** How many chunks behind the word the place may stand: "চীনের রাজধানী বেইজিংয়ে". */
const REACH = 4;

/** Index of the place, where the sentence closes with it or with আছেন; -1 where it goes on. */
function endOf(chunks: readonly Chunk[], from: number): number {
  const at = chunks.findIndex((chunk, i) => i >= from && i < from + REACH && chunk.case === 'locative');
  const next = chunks[at + 1];
  return at >= 0 && (!next || next.mark !== null || isFrameWord(next, 'is-there')) ? at : -1;
}

/** Nobody asks it, denies it or only heard of it: "পুতিন এখন ইউক্রেনে আছেন বলে গুজব ছড়িয়েছে". */
const isToldOnly = (chunks: readonly Chunk[], head: number): boolean =>
  !chunks.some((chunk) => chunk.mark === '?' || isFrameWord(chunk, 'report', 'untrue', 'whether')) &&
  !chunks.slice(head).some((chunk) => isFrameWord(chunk, 'saying') || isGrammar(chunk, 'no'));

/** The one in the nominative before the word; between the two stands at most for how long: "দুই দিনের জন্য", "সফরে". */
function doersBefore(chunks: readonly Chunk[], from: number, head: number): Party[] {
  const at = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.person !== null);
  if (at < 0 || chunks[at]?.case !== 'nominative') return [];
  const only = chunks.slice(at + 1, head).every(isHowLong);
  const party = only ? partyAt(chunks, at) : null;
  return party?.person && !isPosted(chunks[at], party.person) ? [party] : [];
}

const isHowLong = (chunk: Chunk): boolean =>
  chunk.date !== null ||
  isFrameWord(chunk, 'purpose') ||
  entryOf(chunk, 'head')?.head.kind === 'visit' ||
  isGrammar(chunk, 'office-filler');
