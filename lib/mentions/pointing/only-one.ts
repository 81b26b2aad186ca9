import type { Person } from '../person';

/** "ট্রাম্পের অভিযান তার চীন সফরকে …": nobody does anything, and one is named. */
export const onlyOne = (named: readonly Person[]): Person | null =>
  named.every((person) => person === named[0]) ? (named[0] ?? null) : null;
