import type { EntryOf } from '@/lib/lexicon/entry';
import { covers } from './term';
import type { Tokens } from './token-table';
import { entriesOf, entryOf, type Token } from './tokens';

/**
 * "শি-পুতিন বৈঠক": a surname that alone could be a word, joined to a famous one before the word for a contact.
 * @returns undefined where it is no such pair, or more than one leader may be meant
 */
export function paired(tokens: Tokens, index: number, day: string | null): EntryOf<'leader'> | undefined {
  if (tokens.at(index + 1)?.mark !== '-' && tokens.at(index - 1)?.mark !== '-') return undefined;
  const pair = [
    [index, index + 2],
    [index - 2, index],
  ].find(
    ([first, second]) =>
      tokens.at((first as number) + 1)?.mark === '-' &&
      entryOf(tokens.at((second as number) + 1), 'head') !== undefined &&
      isFamous(tokens.at(first === index ? (second as number) : (first as number))),
  );
  if (!pair) return undefined;
  const meant = entriesOf(tokens.at(index), 'leader').filter((entry) =>
    entry.leader.offices.some((term) => covers(term, day)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const isFamous = (token: Token | undefined) =>
  entriesOf(token, 'leader').some((entry) => entry.form !== 'short');
