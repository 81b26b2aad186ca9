import type { Chunk } from './chunk';
import { isGrammar } from './tokens';

/** Ids of the titles of those whose office it is to speak for another. */
const SPEAKING: ReadonlySet<string> = new Set(['spokesperson', 'press-secretary']);

/** "ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ": what they tell of is what others do. */
export const speaksForOthers = ({ person, office }: Chunk): boolean =>
  SPEAKING.has(office?.title ?? '') ||
  (person?.record?.offices.some(({ title }) => SPEAKING.has(title)) ?? false);

/** "তিনি আরও বলেন", "এ কথা বলেন তিনি": he says something, and does nothing else. */
export function isSaying(chunks: readonly Chunk[], index: number): boolean {
  if (isGrammar(chunks[index - 1], 'said')) return true;
  const behind = chunks.slice(index + 1, index + 1 + NEAR);
  const end = behind.findIndex((chunk) => chunk.mark !== null);
  return behind.slice(0, end < 0 ? NEAR : end).some((chunk) => isGrammar(chunk, 'said'));
}

/** How many chunks behind তিনি the verb of saying may stand. */
const NEAR = 4;
