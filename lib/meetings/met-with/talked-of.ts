import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind } from '../frame/head';

/** "ট্রাম্পের সঙ্গে বৈঠকে ইউক্রেনের কথা তুলবেন": what is talked of; "ট্রাম্পের সঙ্গে পুতিনের কথা হয়েছে" is who talked. */
export const isTalkOf = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.letters === 'কথা' &&
  (chunks[head - 1]?.letters.endsWith('র') ?? false) &&
  !isGrammar(chunks[head - 1], 'with') &&
  !/^হ/u.test(chunks[head + 1]?.letters ?? '');

/** "মোদির সঙ্গে আলাস্কা বৈঠকের ফল নিয়ে কথা বলেছেন": what they talked of was with others. */
export function isTalkedOf({ clause: { chunks }, head, verb }: Frame): boolean {
  if (chunks[head]?.case !== 'genitive') return false;
  const about = chunks.findIndex((chunk, i) => i > head && i <= head + TOPIC && isFrameWord(chunk, 'about'));
  return (
    about > 0 && chunks.slice(about, verb).some((chunk) => contactKind(entryOf(chunk, 'head')?.head) !== null)
  );
}

/** How many chunks behind the sitting "নিয়ে" may stand. */
const TOPIC = 3;
