import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** Share this news on: */
export const shareBox: FurnitureRule = {
  id: 'share-box',
  verdict: 'end',
  plain: true,
  applies: marked(pageWords.shareBox),
};
