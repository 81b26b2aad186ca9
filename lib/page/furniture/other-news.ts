import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** সর্বশেষ; আপনার জন্য নির্বাচিত; বিভাগ : আন্তর্জাতিক */
export const otherNews: FurnitureRule = {
  id: 'other-news',
  verdict: 'end',
  applies: marked(pageWords.otherNews),
};
