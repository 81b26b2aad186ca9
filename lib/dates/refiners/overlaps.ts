import type { Told } from '../told';
import type { DateRefiner } from './refiner';

/** Of readings that share a token the longer stays, and of two as long the one whose form comes earlier in the list. */
export const removeOverlaps: DateRefiner = (told) => {
  const kept: Told[] = [];
  for (const one of [...told].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    if (!kept.some((other) => one.first <= other.last && other.first <= one.last)) kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
};
