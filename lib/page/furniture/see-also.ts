import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** আরও পড়ুন, alone or with a headline behind it */
export const seeAlso: FurnitureRule = {
  id: 'see-also',
  verdict: 'headlines-follow',
  plain: true,
  applies: marked(pageWords.seeAlso),
};
