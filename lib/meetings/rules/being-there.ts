import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { covers } from '@/lib/mentions/term';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isAbroad } from '../arrivals/abroad';
import type { MeetingRule } from '../candidate';
import { placesEndingAt } from '../destinations';
import { isFrameWord } from '../frame-word';
import { type Party, partyAt } from '../party';
import { isPosted } from '../posted';
import { visit } from '../visit';

/** Someone in office is in another state now, and no word says that they went there. */
export const beingThere: MeetingRule = {
  id: 'being-there',
  example: 'দীপু মনি দুই দিনের জন্য এখন নয়াদিল্লিতে; শেহবাজ শরিফ বর্তমানে তেহরানে আছেন',
  find(context) {
    const { clause, head, from } = context.frame;
    const { chunks } = clause;
    const end = endOf(chunks, head + 1);
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
  return at >= 0 &&
    (!next || next.mark !== null || isGrammar(next, 'having') || isFrameWord(next, 'is-there'))
    ? at
    : -1;
}

/** The last one in the nominative before the word; between the two stands no verb. */
function doersBefore(chunks: readonly Chunk[], from: number, head: number): Party[] {
  const at = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.person !== null);
  if (at < 0 || chunks[at]?.case !== 'nominative') return [];
  const party = chunks.slice(at, head).some((chunk) => entryOf(chunk, 'verb')) ? null : partyAt(chunks, at);
  return party?.person && !isPosted(chunks[at], party.person) ? [party] : [];
}

/** Who has left office, as one in exile, visits nobody. */
const isServing = (person: Person | null, day: string | null): boolean =>
  person !== null &&
  (person.offices.some(({ former }) => !former) ||
    (person.record?.offices.some((term) => covers(term, day)) ?? false)) &&
  !person.offices.some(({ former }) => former);
