import type { Told } from '../told';
import type { DateRefiner } from './refiner';

/** Of readings that share a token the longer stays, and of two as long the one whose form comes earlier in the list. */
export const removeOverlaps: DateRefiner = (told, { tokens }) => {
  if (told.length < 2) return [...told];
  const taken = new Uint8Array(tokens.length);
  const kept: Told[] = [];
  for (const one of [...told].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    if (!isFree(taken, one)) continue;
    for (let i = one.first; i <= one.last; i++) taken[i] = 1;
    kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
};

function isFree(taken: Uint8Array, { first, last }: Told): boolean {
  for (let i = first; i <= last; i++) if (taken[i] === 1) return false;
  return true;
}
