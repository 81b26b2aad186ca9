import type { EntryOf } from '@/lib/lexicon/entry';
import { isKin } from './kin';
import { paired } from './paired';
import { covers } from './term';
import type { Tokens } from './token-table';
import { entriesOf } from './tokens';

/**
 * The leader whom a token names without a title before it: by the full name, the one in office on the day first; by a
 * famous surname, of one named before if there is one; or joined to another one (শি-পুতিন).
 * @param day the article's ISO day, null where it is not told
 * @param known ids of those named before
 */
export function leaderNamed(
  tokens: Tokens,
  index: number,
  day: string | null,
  known: { has(id: string): boolean },
): EntryOf<'leader'> | undefined {
  const leaders = entriesOf(tokens.at(index), 'leader');
  if (leaders.length === 0) return undefined;
  const full = leaders.filter(({ form }) => form === 'full');
  const serving = full.find(({ leader }) => day === null || leader.offices.some((term) => covers(term, day)));
  if (full.length > 0) return serving ?? full[0];
  if (isKin(tokens, index)) return undefined;
  const famous = leaders.filter(({ form }) => form === 'famous');
  const before = famous.length > 0 ? leaders.find(({ leader }) => known.has(leader.id)) : undefined;
  return before ?? famous[0] ?? paired(tokens, index, day);
}
