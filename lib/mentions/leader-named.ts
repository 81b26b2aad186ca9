import type { EntryOf } from '@/lib/lexicon/entry';
import { isKin } from './kin';
import { lastBearer } from './last-bearer';
import { ownGovernment } from './own-government';
import { paired } from './paired';
import type { PersonMention } from './person';
import { covers } from './term';
import type { Tokens } from './token-table';

/**
 * The leader whom a token names without a title before it: by the full name, the one in office on the day first; by a
 * famous surname, of one named before if there is one; joined to another one (শি-পুতিন), or to their own government.
 * @param day the article's ISO day, null where it is not told
 * @param known ids of those named before
 * @param mentions of them
 */
export function leaderNamed(
  tokens: Tokens,
  index: number,
  day: string | null,
  known: { has(id: string): boolean },
  mentions: readonly PersonMention[],
  text: string,
): EntryOf<'leader'> | undefined {
  let full: EntryOf<'leader'> | undefined;
  let famous: EntryOf<'leader'> | undefined;
  const before: EntryOf<'leader'>[] = [];
  for (const entry of tokens.entriesAt(index)) {
    if (entry.type !== 'leader') continue;
    const { leader, form } = entry;
    if (form === 'full') {
      if (day === null || leader.offices.some((term) => covers(term, day))) return entry;
      full ??= entry;
    } else if (form === 'famous') famous ??= entry;
    if (known.has(leader.id)) before.push(entry);
  }
  if (full) return full;
  if (isKin(tokens, index)) return undefined;
  if (famous) return lastBearer(before, mentions, tokens.startAt(index)) ?? famous;
  return paired(tokens, index, day) ?? ownGovernment(tokens, index, text);
}
