import type { EntryOf } from '@/lib/lexicon/entry';
import { isKin } from './kin';
import { paired } from './paired';
import { covers } from './term';
import { entriesOf, type Token } from './tokens';

/**
 * The leader whom a token names without a title before it: by the full name, the one in office on the day first; by a
 * famous surname; or joined to another one (শি-পুতিন).
 * @param day the article's ISO day, null where it is not told
 */
export function leaderNamed(
  tokens: readonly Token[],
  index: number,
  day: string | null,
): EntryOf<'leader'> | undefined {
  const leaders = entriesOf(tokens[index], 'leader');
  if (leaders.length === 0) return undefined;
  const full = leaders.filter(({ form }) => form === 'full');
  const serving = full.find(({ leader }) => day === null || leader.offices.some((term) => covers(term, day)));
  if (full.length > 0) return serving ?? full[0];
  if (isKin(tokens, index)) return undefined;
  return leaders.find(({ form }) => form === 'famous') ?? paired(tokens, index, day);
}
