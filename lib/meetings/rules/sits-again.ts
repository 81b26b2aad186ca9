import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import type { Party } from '../frame/party';
import { endsInLocative, placeAt } from '../place/place-at';
import { placeOf } from '../place/where';
import { sideCount, sidesOf } from '../sides/sides';
import { isToBe } from '../was-to-be';
import { candidateAt } from './candidate-at';

/** Two sides who sit down, and no word says to what: to talk with one another. */
export const sitsAgain: MeetingRule = {
  id: 'sits-again',
  example: 'আগামী মাসে কাঠমান্ডুতে বসার কথা ভারত ও নেপালের বাণিজ্যসচিবদের; দুই পক্ষ আবার বসবে',
  find(context) {
    const { frame } = context;
    const parties = sittersOf(frame);
    if (!parties.length || isElsewhere(frame) || isNoSitting(frame)) return null;
    const again = frame.clause.chunks
      .slice(frame.from, frame.head)
      .some((chunk) => isFrameWord(chunk, 'again', 'apart', 'in-private'));
    if (!again && !placeOf(frame)?.city) return null;
    const sides = sidesOf(parties, context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', sitsAgain.id, sides);
  },
};

/** দুই পক্ষ, তাঁরা, "ভারত ও নেপালের কর্মকর্তারা": in the nominative, or behind "বসার কথা" in the genitive. */
function sittersOf({ clause: { chunks }, subjects, owners, head, from, to }: Frame): Party[] {
  const late = isToBe(chunks[head + 1]) ? lastGroup(chunks, head + 2, to) : [];
  // "ভারত ও চীনের প্রতিনিধিরা আগামী মাসে দিল্লিতে বসছেন"
  const sent = chunks.slice(from, head).some((c) => c.case === 'nominative' && isGrammar(c, 'delegation'));
  const parties = late.length ? late : sent && owners.length > 1 ? owners : subjects;
  const official = parties.every((party) => party.official || party.both || party.state);
  return official && (parties.length > 1 || parties.some(({ both }) => both)) ? parties : [];
}

/** "কথা রয়েছে দুই দেশের কর্মকর্তাদের": the group that ends the sentence. */
function lastGroup(chunks: readonly Chunk[], from: number, to: number): Party[] {
  const last = chunks.findLastIndex((chunk, i) => i >= from && i < to && chunk.mark === null);
  return chunks[last]?.case === 'genitive' ? gatherGroup(chunks, last, from, new Set()) : [];
}

/** "পাশাপাশি বসেন, কিন্তু কথা বলেননি"; "বসার কথা নেই", "যুদ্ধ থামলে … আবার বসবে". */
const isNoSitting = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks
    .slice(from, head)
    .some((chunk) => /^(পাশাপাশি|সারিতে)$/u.test(chunk.letters) || (!placeAt(chunk) && IF.test(chunk.letters))) ||
  chunks.slice(head + 1, head + 4).some((chunk) => isGrammar(chunk, 'no'));

/** "যুদ্ধ থামলে"; not "ইস্তাম্বুলে". */
const IF = /[^া]লে$/u;

/** "মঞ্চে বসবেন", "পরীক্ষায় বসছেন": where one sits to do something else. */
function isElsewhere({ clause: { chunks }, from, head }: Frame): boolean {
  const before = chunks.slice(from, head).findLast((chunk) => !isFrameWord(chunk, 'again', 'beside-others'));
  return (
    before?.word != null && before.date === null && endsInLocative(before.word) && !isGrammar(before, 'there')
  );
}
