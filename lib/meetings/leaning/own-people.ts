import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';

/** "সদস্যরা বৈঠকে বসেন", "বাঙালি সেনা কর্মকর্তারা বৈঠকে বসেন": others than the two told of, so their day and place are their own. */
export function hasOwnPeople({ clause: { chunks }, from, head }: Frame): boolean {
  return chunks.slice(from, head).some((chunk, i) => {
    // "তাঁর প্রশাসনের কর্মকর্তাদের সঙ্গে": with someone who is none of the two
    const before = chunks[from + i - 1];
    const others =
      isGrammar(chunk, 'with') && !before?.person && !isGrammar(before, 'both', 'they', 'two-states');
    if (others) return true;
    // "উপদেষ্টা পরিষদের জরুরি বৈঠক"
    if (isGrammar(chunk, 'institution') && chunk.case === 'genitive' && from + i >= head - 3) return true;
    if (chunk.word !== null) return PLURAL.test(chunk.word);
    const officials = isGrammar(chunk, 'delegation') && PLURAL.test(chunk.letters);
    return officials && !isGrammar(chunks[from + i - 1], 'two-states', 'both', 'they');
  });
}

const PLURAL = /রা$/u;
