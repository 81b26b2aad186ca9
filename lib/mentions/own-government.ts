import { spell } from '@/lib/bengali/letters';
import type { EntryOf } from '@/lib/lexicon/entry';
import type { Tokens } from './token-table';
import { entriesOf, entryOf } from './tokens';

/** What is called after the one who leads it; not a ministry or an army, which is a state's. */
const LED: ReadonlySet<string> = new Set(['সরকার', 'প্রশাসন', 'শাসন'].map(spell));

/**
 * "সিরিয়ার আসাদ সরকার": a surname that alone could be another's, between the state that its bearer led and their government.
 * @returns undefined where no state stands before it, or more than one leader of that state may be meant
 */
export function ownGovernment(tokens: Tokens, index: number, text: string): EntryOf<'leader'> | undefined {
  const behind = tokens.at(index + 1);
  if (!behind || !LED.has(text.slice(behind.start, behind.stemEnd))) return undefined;
  const state = entryOf(tokens.at(index - 1), 'country');
  if (state?.form !== 'name') return undefined;
  const own = entriesOf(tokens.at(index), 'leader').filter(({ leader }) =>
    leader.offices.some(({ of }) => of === state.code),
  );
  return own.length === 1 ? own[0] : undefined;
}
