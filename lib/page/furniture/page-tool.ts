import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** প্রিন্ট; অ- */
export const pageTool: FurnitureRule = {
  id: 'page-tool',
  verdict: 'drop',
  applies: marked(pageWords.pageTool),
};
