import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext, ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { partyAt } from '../frame/party-at';
import { inState, placeAt } from '../place/place-at';
import { isPosted } from '../sides/posted';
import { visit } from '../visit';

/** Someone in office is a guest in another state: of its leader, or in one of its cities. */
export const guest: MeetingRule = {
  id: 'guest',
  example: 'চলতি মাসে ওয়াশিংটনে ডোনাল্ড ট্রাম্পের অতিথি ছিলেন সৌদি যুবরাজ মোহাম্মদ বিন সালমান',
  find(context) {
    const { frame } = context;
    if (headOf(frame)?.id !== 'guest') return null;
    const { chunks } = frame.clause;
    const guests = frame.subjects.filter(({ person, index }) => person && !isPosted(chunks[index], person));
    const host = chunks[frame.head - 1]?.case === 'genitive' ? partyAt(chunks, frame.head - 1) : null;
    const state = host?.person ? stateOf(host.person, context.day) : (host?.state ?? null);
    const there = placeBefore(context, state);
    if (!guests.length || !there) return null;
    const { verb, from } = context.frame;
    // "ভার্চুয়ালি প্রধান অতিথি ছিলেন", "ভিডিও বার্তায়"; "প্রধান অতিথি হবেন না"
    if (chunks.slice(from, verb + 1).some((chunk) => isFrameWord(chunk, 'online', 'by-message', 'by-phone')))
      return null;
    if (isGrammar(chunks[verb + 1], 'no')) return null;
    const found = visit(context, guests, [there], guest.id);
    const receives = host?.person ? [{ person: host.person, role: 'host' as const }] : [];
    return found && { ...found, people: [...found.people, ...receives] };
  },
};

/** The city or house before the word, of the host's state where a host is named; else the host's state. */
function placeBefore({ frame: { clause, from, head } }: RuleContext, state: string | null): ToldPlace | null {
  for (let i = head - 1; i >= from; i--) {
    const place = clause.chunks[i]?.case === 'locative' ? placeAt(clause.chunks[i]) : null;
    if (place && (!state || place.country === state)) return place;
  }
  return state ? inState(state) : null;
}
