import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** বিজ্ঞাপন */
export const advertisement: FurnitureRule = {
  id: 'advertisement',
  verdict: 'drop',
  plain: true,
  applies: marked(pageWords.advertisement),
};
