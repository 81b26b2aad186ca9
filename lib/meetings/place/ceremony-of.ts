import { spell } from '@/lib/bengali/letters';
import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext, ToldPlace } from '../candidate';
import { partyAt } from '../frame/party-at';
import { inState } from './place-at';

/** "ট্রাম্পের অভিষেকে", "বাংলাদেশের নতুন সরকারের শপথ অনুষ্ঠানে": the state whose ceremony it is; empty where nobody's is told. @param at index of the ceremony */
export function ceremonyOf({ frame: { clause, from }, day }: RuleContext, at: number): ToldPlace[] {
  const { chunks } = clause;
  if (!AT_HOME.test(chunks[at]?.letters ?? '')) return [];
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i--) {
    const party = chunks[i]?.case === 'genitive' ? partyAt(chunks, i) : null;
    const state = party?.person ? stateOf(party.person, day) : party?.state;
    if (state) return [inState(state)];
  }
  return [];
}

/** What is held in one's own state; any other অনুষ্ঠান may be anywhere: "হিউস্টনে মোদির অনুষ্ঠান". */
const AT_HOME = new RegExp(`^${spell('(?:শপথ|অভিষেক|রাজ্যাভিষেক|শেষকৃত্য|অন্ত্যেষ্টি)')}`, 'u');

/** How many chunks before it its owner may stand. */
const NEAR = 4;
