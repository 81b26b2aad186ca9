import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';

/** "গাজায় যুদ্ধবিরতি নিয়ে … আলোচনা করেছেন ক": where that is of which they speak. */
export function isOfTopic(chunks: readonly Chunk[], index: number, head: number): boolean {
  const about = chunks.findIndex((chunk, i) => i > index && i < head && isFrameWord(chunk, 'about'));
  const isDoer = ({ person, office }: Chunk) => person !== null || office !== null;
  // "তাঁদের সঙ্গে গাজায় হামলা বন্ধ করার চুক্তি নিয়ে আলোচনা করবেন": behind those they talk with, up to the word, is what they talk of
  const isWith = chunks.slice(0, index).some((chunk) => isGrammar(chunk, 'with', 'between'));
  if (isWith && isFrameWord(chunks[head - 1], 'about')) return true;
  return (
    about > 0 &&
    about - index <= TOPIC &&
    !chunks.slice(index + 1, about).some(isDoer) &&
    chunks.slice(about, head).some(isDoer)
  );
}

/** How many chunks behind the place the word of the topic may stand. */
const TOPIC = 4;
