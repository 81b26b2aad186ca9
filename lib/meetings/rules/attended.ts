import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeOf } from '../place/where';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';
import { isInIt, mayPointBack } from './joined-it';

/** Talks in a city whose sides are only told by who comes to them. */
export const attended: MeetingRule = {
  id: 'attended',
  example: 'আলোচনার জন্য ইস্তাম্বুলে গেছেন দুই দেশের প্রতিনিধিরা; জেনেভায় আলোচনা চলছে। এতে … কর্মকর্তারা যোগ দিয়েছেন',
  find(context) {
    const { frame, clauses } = context;
    const head = headOf(frame);
    if (head?.kind !== 'talks' || head.strength === 'verb') return null;
    const behind = clauses[frame.clause.index + 1];
    const next = behind && mayPointBack(behind) ? behind.chunks : [];
    const led = leadersIn(next);
    if (led.length) return talksOf(led, context);
    const place = placeOf({ ...frame, oblique: false });
    if (!place?.city) return null;
    const official = frame.subjects.some((party) => party.official || party.both);
    const comers = official && isComing(frame) ? frame.subjects : [];
    const parties = comers.length ? comers : attendantsIn(next);
    const found = talksOf(parties, context);
    return found && { ...found, place };
  },
};

function talksOf(parties: readonly Party[], context: RuleContext): Candidate | null {
  const sides = sidesOf(parties, context);
  return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', attended.id, sides);
}

/** "তাতে মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন ক আর বাংলাদেশের পক্ষে ছিলেন খ": who leads which side, told in the next sentence. */
function leadersIn(chunks: readonly Chunk[]): Party[] {
  if (!chunks[0] || !isInIt(chunks[0])) return [];
  const sides = chunks.filter((chunk) => isGrammar(chunk, 'side-led')).length;
  const people = chunks.flatMap((chunk, index) =>
    chunk.person && chunk.case === 'nominative' ? (partyAt(chunks, index) ?? []) : [],
  );
  return sides > 1 && people.length > 1 ? people : [];
}

/** "আলোচনার জন্য … গেছেন": what they come for, and their coming. */
const isComing = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isFrameWord(chunks[head + 1], 'purpose') && isGrammar(chunks[verb], 'motion');

/** "এতে ক-এর পাশাপাশি খ ও গ-এর কর্মকর্তারা যোগ দিয়েছেন": all that the next sentence names before its word of attending. */
function attendantsIn(chunks: readonly Chunk[]): Party[] {
  if (!isGrammar(chunks[0], 'this') || chunks[0]?.case !== 'locative') return [];
  const end = chunks.findIndex((chunk) => isFrameWord(chunk, 'attending'));
  const officials = chunks.slice(0, end).some((chunk) => isGrammar(chunk, 'delegation') || chunk.person);
  if (end < 0 || !officials) return [];
  return chunks.slice(0, end).flatMap((_, index) => partyAt(chunks, index) ?? []);
}
