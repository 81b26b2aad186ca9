import type { MeetingKind } from '@/lib/reading';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchWords } from './letters';
import { isOf, KINDS, MEETING } from './listed-words';
import type { Stretch } from './segments';
import { stems } from './stems';

/** Words of a query for meetings: of one kind, or `kind` null for any. */
export interface ToldContact extends Stretch {
  kind: MeetingKind | null;
}

/** Those of two words and more: ফোন কল, শীর্ষ বৈঠক. */
const PHRASES = (['meeting', 'call', 'visit', 'summit'] as const).flatMap((list) =>
  searchWordLists[list]
    .map(searchWords)
    .flatMap((words) => (words.length > 1 ? [{ kind: list === 'meeting' ? null : list, words }] : [])),
);

/** The words for meetings among those of a query, none overlapping another. */
export function contactsTold(words: readonly string[]): ToldContact[] {
  const told: ToldContact[] = [];
  for (const at of words.keys()) {
    if (at < (told.at(-1)?.to ?? 0)) continue;
    const found = phraseAt(words, at) ?? wordAt(words[at] ?? '', at);
    if (found) told.push(found);
  }
  return told;
}

function phraseAt(words: readonly string[], from: number): ToldContact | null {
  const found = PHRASES.find(({ words: phrase }) =>
    phrase.every((word, at) => {
      const typed = words[from + at] ?? '';
      return at < phrase.length - 1 ? typed === word : stems(typed).includes(word);
    }),
  );
  return found ? { kind: found.kind, from, to: from + found.words.length } : null;
}

function wordAt(word: string, from: number): ToldContact | null {
  const kind = KINDS.find(([, list]) => isOf(list, word))?.[0] ?? null;
  return kind || isOf(MEETING, word) ? { kind, from, to: from + 1 } : null;
}

/** Whether a word says nothing more than another of its phrase does alone: কল of ফোন কল, and not শীর্ষ of শীর্ষ বৈঠক. */
export const saysNoMore = (words: readonly string[], { kind, from, to }: ToldContact, at: number): boolean =>
  kind !== null &&
  !wordAt(words[at] ?? '', at) &&
  words.slice(from, to).some((word) => wordAt(word, at)?.kind === kind);
