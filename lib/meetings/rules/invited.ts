import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext, ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { inState, placeAt } from '../place/place-at';
import { addressedGroup } from '../sides/addressed';
import { visit } from '../visit';

/** Someone in office is invited to another state, and no word but the invitation says for what. */
export const invited: MeetingRule = {
  id: 'invited',
  example: 'মোদিকে হোয়াইট হাউসে আমন্ত্রণ জানিয়েছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প; পুতিনকে দিল্লি আসার আমন্ত্রণ জানান মোদি',
  find(context) {
    const { frame, day } = context;
    const { chunks } = frame.clause;
    const before = chunks[frame.head - 1];
    const toCome =
      isGrammar(before, 'motion') && isFrameWord(before, 'of-coming') ? chunks[frame.head - 2] : null;
    const place = before?.case === 'locative' ? placeAt(before) : toCome ? placeAt(toCome) : null;
    if (chunks[frame.head]?.case !== 'nominative' || !(place || before?.case === 'accusative')) return null;
    if (chunks.slice(frame.from, frame.head).some(namesContact)) return null;
    const guests = addressedGroup(chunks, frame.from, frame.head, toCome ? FURTHER : NEAR);
    const host = frame.subjects.find(
      ({ person }) => person && !guests.some((guest) => guest.person === person),
    );
    if (!guests.length || !host?.person) return null;
    const country = stateOf(host.person, day);
    if (!country || (place && place.country !== country)) return null;
    const at = place ?? placeOfHost(context, country);
    const told = visit(context, guests, [at], invited.id);
    return told && { ...told, status: 'proposed', statusCertain: true };
  },
};

/** A sitting or a journey, of which other rules tell; "কুচকাওয়াজে আমন্ত্রণ", "অতিথি হিসেবে আমন্ত্রণ" is to come and see. */
export function namesContact(chunk: Chunk): boolean {
  const head = entryOf(chunk, 'head')?.head;
  return head !== undefined && !(head.kind === 'visit' && (head.strength === 'weak' || head.id === 'guest'));
}

/** How near the word those invited stand. */
const NEAR = 2;
const FURTHER = 6;

/** "ক-কে … হোয়াইট হাউসে … আমন্ত্রণ": a place of the host's state that stands before, else the state. */
function placeOfHost({ frame: { clause, from, head } }: RuleContext, country: string): ToldPlace {
  for (let i = head - 1; i >= from; i--) {
    const place = clause.chunks[i]?.case === 'locative' ? placeAt(clause.chunks[i]) : null;
    if (place?.country === country) return place;
  }
  return inState(country);
}
