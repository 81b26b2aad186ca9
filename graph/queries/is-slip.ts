import type { NameHit } from '@/graph/queries/name-hit';

/** Whether it is nobody's name for certain: an organisation that only sounds nearly so (`opec`), a word that only sounds a slip away from one of a name. */
export const isSlip = ({ is, match }: Pick<NameHit, 'is' | 'match'>): boolean =>
  (is === 'organisation' && (match.way === 'near' || (match.way === 'sound' && match.off > 0))) ||
  (match.way === 'near' && match.off > 0 && !match.whole);
