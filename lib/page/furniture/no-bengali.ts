import type { FurnitureRule } from './rule';

const SENTENCE = /(?:\p{L}+[,;]? ){3,}.*[.!?]["')\]]*$/u;

/** img; company_logo; staffreporter; an address: no Bengali letter, and no sentence of another language either. */
export const noBengaliLine: FurnitureRule = {
  id: 'no-bengali-line',
  verdict: 'drop',
  plain: true,
  applies: ({ bengali, prose, key }) => !bengali && !prose && !SENTENCE.test(key),
};
