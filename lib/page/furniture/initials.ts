import type { FurnitureRule } from './rule';

const INITIALS = /^\/?[\p{L}\p{M}.]{1,12}(?:[ -][\p{L}\p{M}.]{1,12})?(?:\/[\p{L}\p{M}.]{1,12}){0,3}\/?$/u;

/** এসএস/এসএন: who wrote and who edited. */
export const initials: FurnitureRule = {
  id: 'initials',
  verdict: 'drop',
  applies: ({ key }) => key.length <= 32 && key.includes('/') && INITIALS.test(key),
};
