import { keyOf } from '../lines';
import type { FurnitureRule } from './rule';

/** The title once more, between the stamp and the text or under a picture. */
export const repeatedTitle: FurnitureRule = {
  id: 'repeated-title',
  verdict: 'drop',
  plain: true,
  applies: ({ key }, title) => title !== null && key !== '' && key === keyOf(title),
};
