import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** সর্বশেষ খবর পেতে গুগল নিউজ ফলো করুন */
export const followPrompt: FurnitureRule = {
  id: 'follow-prompt',
  verdict: 'drop',
  plain: true,
  applies: marked(pageWords.followPrompt),
};
