import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';

/** Whether the chunk is a finite verb. */
export const isVerb = (chunk: Chunk | undefined) => entryOf(chunk, 'verb') !== undefined;

/** Marks that part one thought from the next, whatever stands before them. */
const WALL = new Set(['"', ';', ':']);

/** The mark parts thoughts; the quotes around a word or a few, of no speech, do not: আলোচনাকে "চমৎকার" বলে উল্লেখ করেছেন. */
export function isWall(chunks: readonly Chunk[], index: number): boolean {
  const mark = chunks[index]?.mark;
  // "…: শশী থারুর এমন কী, যে ভুটান …": a line that stands between two sentences of a text ends in a name
  if (chunks[index]?.letters === 'কী' && chunks[index - 1]?.letters === 'এমন') return true;
  if (!mark || !WALL.has(mark)) return false;
  if (mark !== '"') return true;
  const quotes = chunks.flatMap((chunk, i) => (chunk.mark === '"' ? [i] : []));
  const at = quotes.indexOf(index);
  const [open, close] = at % 2 === 0 ? [index, quotes[at + 1]] : [quotes[at - 1], index];
  if (open === undefined || close === undefined || close - open > SHORT_QUOTE) return true;
  return chunks.slice(open, close).some((chunk) => isVerb(chunk) || isGrammar(chunk, 'i', 'said'));
}

const SHORT_QUOTE = 7;
