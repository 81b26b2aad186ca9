import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';

/** A nominative that does not take part: "ট্রাম্প প্রশাসন", "রাশিয়া-সমর্থিত", "তাইওয়ান বিষয়ে", "ইউক্রেন যুদ্ধ", a name before a colon. */
export function isAside(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  if (isGrammar(next, 'institution') || isFrameWord(next, 'about')) return true;
  if (!chunks[index]?.person && isFrameWord(next, 'of-event')) return true;
  if (!chunks[index]?.person && isWhereTheyWere(chunks, index)) return true;
  // "লুয়ান্ডা কিংবা নাইরোবি প্রক্রিয়ার": one or the other of what is spoken of
  if (!chunks[index]?.person && isFrameWord(next, 'either-or')) return true;
  return (
    next?.mark === '-' || next?.mark === ':' || isListedReason(chunks, index) || isDateline(chunks, index)
  );
}

/** "বেলজিয়াম ও সৌদি আরব ঘুরে": where they had been. */
function isWhereTheyWere(chunks: readonly Chunk[], index: number): boolean {
  let last = index;
  while (chunks[last + 1]?.mark === ',' || isGrammar(chunks[last + 1], 'and')) last += 2;
  return isFrameWord(chunks[last + 1], 'having-toured') && !isFrameWord(chunks[last + 2], 'of-another-verb');
}

/** "করমর্দন করছেন ক ও খ, সিঙ্গাপুর, ১২ জুন ২০১৮": behind a comma to the end stand only places and days. */
const isDateline = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index - 1]?.mark === ',' &&
  !chunks[index]?.person &&
  chunks.slice(index + 1).some(({ date }) => date) &&
  chunks
    .slice(index)
    .every((chunk) => chunk.mark || chunk.date || entryOf(chunk, 'country') || entryOf(chunk, 'place'));

/** "কাতার, আলজেরিয়া ও সোমালিয়ার উদ্যোগে": a list that ends in a genitive and says why or by whom is all of it aside. */
function isListedReason(chunks: readonly Chunk[], index: number): boolean {
  let last = index;
  while (chunks[last + 1]?.mark === ',' || isGrammar(chunks[last + 1], 'and')) last += 2;
  return (
    last > index && chunks[last]?.case === 'genitive' && isFrameWord(chunks[last + 1], 'made-by', 'by-reason')
  );
}
