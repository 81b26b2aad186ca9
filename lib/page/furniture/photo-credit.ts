import { pageWords } from '@/seeds/lexicon/page-words';
import { marked } from './marks';
import type { FurnitureRule } from './rule';

/** ছবি: সংগৃহীত */
export const photoCredit: FurnitureRule = {
  id: 'photo-credit',
  verdict: 'drop',
  plain: true,
  applies: marked(pageWords.photoCredit),
};
