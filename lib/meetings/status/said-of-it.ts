import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isNegated } from '../negated';
import { certain, type StatusRule, type StatusView, statuses, wordsBefore } from './view';

/** The naming word says so itself. */
export const ofItself: StatusRule = {
  id: 'of-itself',
  example: 'ভারতে আসতে চলেছেন; সকলের সঙ্গেই বসতে পারেন তিনি',
  read({ head }) {
    const own = statuses(head);
    if (own.includes('planned')) return certain('planned');
    return own.includes('proposed') ? certain('proposed') : null;
  },
};

/** A word close by says so, the nearest before it first. */
export const saidOfIt: StatusRule = {
  id: 'said-of-it',
  example: 'আসন্ন ভারত সফর; বৈঠকের প্রস্তাব দিয়েছেন; বৈঠক অনুষ্ঠিত হয়েছে',
  read(view) {
    const before = toldBefore(view);
    for (const chunk of [...before, ...toldBehind(view)]) {
      const told = statusIn(chunk, view, before.includes(chunk));
      if (told) return told.status === 'planned' && tookPlace(view) ? certain('held') : told;
    }
    return null;
  },
};

/** "বহুল প্রতীক্ষিত বৈঠক শেষ হয়েছে", "… বৈঠক আজ হ্যানয়ে হলো": what was awaited has come; not "আসন্ন সফর নিয়ে আলোচনা শুরু হয়েছে". */
function tookPlace({ frame: { oblique, verb }, chunks, head, upToVerb }: StatusView): boolean {
  const closing = chunks[verb];
  if (oblique || head.case !== 'nominative' || entryOf(closing, 'verb')?.tense !== 'past') return false;
  if (
    isNegated(chunks, verb) ||
    upToVerb.some((chunk) => isFrameWord(chunk, 'about') || entryOf(chunk, 'head'))
  )
    return false;
  return (
    isFrameWord(upToVerb.at(-1), 'begun') ||
    (closing !== undefined && statuses(closing).includes('held')) ||
    (BEING.test(closing?.letters ?? '') && upToVerb.every((chunk) => chunk.date || chunk.case === 'locative'))
  );
}
const BEING = new RegExp(`^(?:হল|হলো|${spell('হয়')}|${spell('হয়ে')}ছে)$`, 'u');

function statusIn(chunk: Chunk, { frame, chunks, near }: StatusView, isBefore: boolean) {
  const status = statuses(chunk);
  // "প্রত্যাশার পারদ": of the wish something else is said
  const ofWish =
    chunk.case === 'genitive' && near[near.indexOf(chunk) + 1]?.letters.startsWith('কথা') !== true;
  if (status.includes('proposed') && chunk.case !== 'locative' && !ofWish) return certain('proposed');
  // "শেষ মুহূর্তে স্থগিত শাহরিয়ার আলমের পাকিস্তান যাত্রা"
  if (status.includes('cancelled') && frame.verb < 0 && chunk.case === 'nominative' && isBefore)
    return certain('cancelled');
  const next = chunk === chunks[frame.head + 1];
  if (status.includes('planned') && (next || chunk.case !== 'genitive')) return certain('planned');
  // "অনুষ্ঠিত হতে যাচ্ছে"
  const future = entryOf(chunks[frame.verb], 'verb')?.tense === 'future';
  return status.includes('held') && near.includes(chunk) && !future ? certain('held') : null;
}

/** "পুতিনের আমন্ত্রণে", "এক ঘোষণায়": why and how it was said, and no wish; "পরিকল্পনা নিয়ে আলোচনা": what it is about; "ঘোষণা ছাড়াই": without */
function toldBefore({ frame }: StatusView): Chunk[] {
  const before = wordsBefore(frame, frame.head);
  return before.filter(
    (chunk, index) =>
      chunk.case !== 'locative' &&
      // "রমজান সামনে রেখে ফোন করেছেন": of something else
      !isFrameWord(chunk, 'ahead-of') &&
      !isFrameWord(before[index - 1], 'about', 'without'),
  );
}

/** "দেখা করে নিরাপত্তা চান": behind what was done stands another thing. */
const toldBehind = ({ head, behind, near }: StatusView): Chunk[] =>
  behind[0]?.letters === 'করে' && head.case === 'nominative'
    ? []
    : near.filter(
        (word, index) => !isTopic(head, word, behind[0]) && !isFrameWord(near[index + 1], 'without'),
      );

/** "বৈঠকে … প্রস্তাব": in a sitting that is going on, what is proposed is its topic; not so "আলোচনায় বসার ইঙ্গিত", "আলোচনায় রাজি". */
const isTopic = (head: Chunk, chunk: Chunk, next: Chunk | undefined) =>
  head.case === 'locative' &&
  chunk.start > head.start &&
  !entryOf(chunk, 'verb') &&
  !isFrameWord(next, 'undone') &&
  // "সফরে যেতে সম্মত হয়েছেন"
  !isFrameWord(next, 'to-come', 'to-sit') &&
  // "নৈশভোজে আমন্ত্রণ জানান"
  !(chunk === next && isGrammar(chunk, 'invitation')) &&
  !(isFrameWord(chunk, 'consent') && isFrameWord(next, 'sitting')) &&
  // "সাক্ষাতে আগ্রহী রাষ্ট্রদূত"
  !(chunk === next && isFrameWord(chunk, 'willing', 'consent'));
