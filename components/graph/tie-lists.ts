import { listOfTwo } from '@/components/pair/pair-path';

/** How the meetings of a line are asked for on the page of its two, under the picture's filter. */
export interface TieLists {
  /** Ids and codes of the sides that the filter itself asks for. */
  sides: readonly string[];
  /** Queries without `?`: of those that were held, and of the others. */
  held: string;
  others: string;
}

/**
 * The list of the meetings that one of a line's numbers counts.
 * @param lists null where no list narrows as the filter does
 * @returns its path without a language; null where no list has just these
 */
export function tieList(lists: TieLists | null, a: string, b: string, which: 'held' | 'others') {
  return lists && listOfTwo([a, b, ...lists.sides], lists[which]);
}
