import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** মন্তব্য করুন; মন্তব্য (০) */
export const commentBox: FurnitureRule = {
  id: 'comment-box',
  verdict: 'end',
  plain: true,
  applies: marked(pageWords.commentBox),
};
