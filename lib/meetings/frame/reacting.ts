import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from './frame-word';
import type { Party } from './party';
import { partyAt } from './party-at';

type Chunks = readonly Chunk[];

/** "আলোচনার বিরোধিতা করেছেন", "বৈঠকের কড়া সমালোচনা", "আলোচনা নিয়ে উদ্বেগ", "আলোচনাকে স্বাগত": whoever does that need not have been there. */
export const isReactedTo = (chunks: Chunks, head: number): boolean => {
  const oblique = chunks[head]?.case === 'genitive' || chunks[head]?.case === 'accusative';
  const about = isFrameWord(chunks[head + 1], 'about') ? 1 : 0;
  return (
    (oblique || about > 0) &&
    chunks.slice(head + 1 + about, head + 3 + about).some(({ letters }) => REACTION.test(letters))
  );
};
const REACTION = new RegExp(`^(${spell('বিরোধিতা|সমালোচনা|নিন্দা|প্রশংসা|উদ্বেগ|স্বাগত|পক্ষে মত|পক্ষে|বিপক্ষে')})`, 'u');

/** "বৈঠকের জন্য ট্রাম্পকে ধন্যবাদ", "বৈঠক করার জন্য পুতিনকে চাপ", "আলোচনায় ফিরতে ট্রাম্পকে আহ্বান": who did it, or is to; null elsewhere. */
export function actorUrged(chunks: Chunks, head: number, to: number): Party | null {
  for (let i = head + 1; i < Math.min(to, head + NEAR); i++) {
    const chunk = chunks[i];
    const thanked = chunk?.case === 'genitive' && CRITICISM.test(chunks[i + 1]?.letters ?? '');
    const urged =
      chunk?.case === 'accusative' &&
      (URGE.test(chunks[i + 1]?.letters ?? '') || THANKS.test(chunks[i + 1]?.letters ?? ''));
    if (chunk?.person && (thanked || urged) && isReason(chunks.slice(head + 1, i))) return partyAt(chunks, i);
  }
  return null;
}
const NEAR = 5;

/** "জন্য", "করার জন্য", "ফিরতে", "উদ্যোগ নেওয়ায়" */
const isReason = (between: Chunks): boolean => REASON.test(between.at(-1)?.letters ?? '');
const REASON = new RegExp(`(^জন্য$|তে$|${spell('ায়')}$)`, 'u');
const THANKS = /^(ধন্যবাদ|অভিনন্দন|প্রশংসা)/u;
const CRITICISM = /^(সমালোচনা|প্রশংসা|নিন্দা)/u;
const URGE = /^(চাপ|অনুরোধ|আহ্বান|তাগিদ|তাগাদা)/u;

/** Whether someone is only urged to do it. */
export const isUrged = (chunks: Chunks, head: number, to: number): boolean => {
  const actor = actorUrged(chunks, head, to);
  return actor !== null && URGE.test(chunks[actor.index + 1]?.letters ?? '');
};
