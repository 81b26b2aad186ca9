import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule, ToldPlace } from '../candidate';
import { attends } from '../frame/attends';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { isNegatedIn } from '../negated';
import { ceremonyOf } from '../place/ceremony-of';
import { placesEndingAt } from '../place/destinations';
import { isPosted } from '../sides/posted';
import { visit } from '../visit';

/**
 * Someone in office of another state or organisation was shown a place, or attended a ceremony there: they went there. Who is
 * posted in the state did not.
 */
export const inspection: MeetingRule = {
  id: 'inspection',
  example: 'গুতেরেস কক্সবাজারের রোহিঙ্গা শিবির পরিদর্শন করেন; ঢাকায় শপথ অনুষ্ঠানে যোগ দেন মুইজ্জু',
  may: ({ clause: { chunks }, head }) =>
    entryOf(chunks[head], 'head')?.head.id !== 'ceremony' || attendance(chunks, head) > 0,
  find(context) {
    const { frame } = context;
    const ceremony = headOf(frame)?.id === 'ceremony';
    if (ceremony && !isAttended(frame)) return null;
    const told = placesBefore(frame, ceremony);
    const places = told.length || !ceremony ? told : ceremonyOf(context, frame.head);
    const guests = frame.subjects.filter(({ person, index }) =>
      person ? !isPosted(frame.clause.chunks[index], person) : !ceremony && isLedTeam(frame, index),
    );
    const found = places.length && guests.length ? visit(context, guests, places, inspection.id) : null;
    // "ঢাকা ছেড়েছেন। … তিনি দেশটির একটি কলেজ পরিদর্শন করবেন": what they are yet to see, they may be on their way to
    return found && { ...found, statusCertain: found.statusCertain && found.status !== 'planned' };
  },
};

/** "গাম্বিয়ার তথ্যমন্ত্রীর নেতৃত্বে একটি প্রতিনিধিদল": they came with a minister; those of an embassy, or whom nobody leads, need not have come. */
const isLedTeam = ({ clause: { chunks }, from }: Frame, index: number): boolean =>
  isGrammar(chunks[index], 'delegation') &&
  chunks.some((chunk, i) => i >= from && i < index && chunk.office && isFrameWord(chunks[i + 1], 'led'));

/** "অনুষ্ঠানে যোগ দেবেন", "অনুষ্ঠানে ভারতের পক্ষ থেকে প্রতিনিধিত্ব করবেন"; not by a message. */
function isAttended({ clause: { chunks }, from, head, to }: Frame): boolean {
  const at = attendance(chunks, head);
  if (at < 0) return false;
  const away = chunks.slice(from, to).some((chunk) => isFrameWord(chunk, 'online', 'by-message', 'by-video'));
  return attends(chunks, at) !== null && !away && !isAbsent(chunks, at);
}

/** Where that is said behind the ceremony; -1 where nothing is said of being there. */
const attendance = (chunks: readonly Chunk[], head: number): number =>
  chunks[head]?.case === 'locative'
    ? chunks.findIndex(
        (chunk, i) => i > head && i < head + NEAR && isFrameWord(chunk, 'attending', 'representing'),
      )
    : -1;

/** "ভারতের প্রতিনিধিত্ব করবেন না মোদি": somebody else will. */
const isAbsent = (chunks: readonly Chunk[], at: number): boolean =>
  isFrameWord(chunks[at], 'representing') && isNegatedIn(chunks, at, at + 3);

/** How many chunks behind it that may stand. */
const NEAR = 5;

/** The nearest places before the word: "কক্সবাজারের শিবির" of what they were shown in any case, of a ceremony where it was. */
function placesBefore({ clause: { chunks }, from, head }: Frame, locative: boolean): ToldPlace[] {
  for (let i = head - 1; i >= from; i--) {
    // "চীনের অর্থায়নে নির্মিত সেতু", "পাকিস্তান সীমান্তে": not there
    if (!locative && chunks.slice(i + 1, i + 3).some((chunk) => isFrameWord(chunk, 'made-with'))) return [];
    const group = locative && chunks[i]?.case !== 'locative' ? [] : placesEndingAt(chunks, i, from);
    if (group.length) return group;
  }
  return [];
}
