import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import { sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Someone in office and the envoys or leaders of states that nobody names. */
export const foreignDiplomats: MeetingRule = {
  id: 'foreign-diplomats',
  example: 'ঢাকায় নিযুক্ত বিভিন্ন দেশের কূটনীতিকদের সঙ্গে বৈঠক করেছেন পররাষ্ট্র উপদেষ্টা তৌহিদ হোসেন',
  find(context) {
    const { frame } = context;
    const { chunks } = frame.clause;
    const head = headOf(frame);
    const kind = contactKind(head);
    if (!head || !kind) return null;
    const at = chunks.findIndex(
      (chunk, index) =>
        index >= frame.from &&
        index < frame.to &&
        ((isFrameWord(chunk, 'diplomats') && areForeign(chunks, index, frame.from)) ||
          areOfStates(chunks, index) ||
          (head.strength !== 'verb' && areLeadersOfRegion(chunks, index))),
    );
    if (at < 0) return null;
    // "কূটনীতিকদের ব্রিফ করেন": who briefs them met them
    const withThem = isGrammar(chunks[at + 1], 'with') || head.id === 'briefing';
    // "কূটনীতিকেরা … তাঁর সঙ্গে সাক্ষাৎ করেন": whom they met
    const others = withThem ? (frame.owners.length ? frame.owners : frame.subjects) : frame.companions;
    const people = others.filter(({ person }) => person);
    const sides = sidesOf(people, context);
    return sides.states.length === 1 ? candidateAt(context, kind, foreignDiplomats.id, sides) : null;
  },
};

/** How many chunks before them the word may stand that says they are of other states. */
const REACH = 5;

/** "বিভিন্ন দেশের", "ঢাকায় নিযুক্ত", "বিদেশি" before them; "নিযুক্ত চীনের রাষ্ট্রদূত" is one of one state. */
function areForeign(chunks: readonly Chunk[], index: number, from: number): boolean {
  const before = chunks.slice(Math.max(from, index - REACH), index);
  const said = before.findLastIndex((chunk) => isFrameWord(chunk, 'foreign', 'many-states'));
  // "বিদেশে কর্মরত", "বিভিন্ন দেশে নিযুক্ত", "নিজ দেশের": his own, sent out
  if (before.some((chunk) => isFrameWord(chunk, 'sent-out'))) return false;
  return said >= 0 && before.slice(said).every((chunk) => !chunk.mark && !entryOf(chunk, 'country'));
}

/** "এই তিন দেশের প্রতিনিধিদের": of states told elsewhere. */
const areOfStates = (chunks: readonly Chunk[], index: number): boolean =>
  isGrammar(chunks[index], 'delegation') &&
  isFrameWord(chunks[index - 1], 'many-states') &&
  !isGrammar(chunks[index - 1], 'two-states');

/** "ইউরোপীয় নেতাদের সঙ্গে", "উপসাগরীয় দেশগুলোর পররাষ্ট্রমন্ত্রীদের সঙ্গে", "বিশ্বনেতাদের সঙ্গে" */
function areLeadersOfRegion(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  if (!isGrammar(chunks[index + 1], 'with')) return false;
  if (chunk.letters === WORLD_LEADERS) return true;
  const leaders = isFrameWord(chunk, 'leaders-of') || (chunk.office?.plural === true && !chunk.office.of);
  const last = chunks[index - 1];
  const ofRegion = isOfRegion(last);
  const ofItsStates =
    isFrameWord(last, 'many-states') &&
    chunks.slice(Math.max(0, index - NEAR), index).some((word) => isOfRegion(word));
  return leaders && (ofRegion || ofItsStates);
}
const isOfRegion = (chunk: Chunk | undefined): boolean =>
  isFrameWord(chunk, 'of-region', 'region', 'foreign');
const WORLD_LEADERS = spell('বিশ্বনেতাদের');
/** How many chunks before them their region may stand: "ইউরোপীয় তিন দেশের পররাষ্ট্রমন্ত্রীদের". */
const NEAR = 3;
