import type { DateLocale } from '@/lib/time/display';
import { namesOf } from './names-of';
import type { Found } from './use-graph';
import { fill, type StepWords } from './words';

interface Missing {
  found: Pick<Found, 'graph' | 'known' | 'asked'>;
  /** Ids that the scene names. */
  speaksOf: readonly string[];
  /** What stands in the address and cannot be read. */
  unread: readonly string[];
  /** Entries that found no room in the address. */
  left: number;
  nameOf: (id: string) => string;
  words: Pick<StepWords, 'leftOut' | 'unknown' | 'noRoom' | 'more' | 'moreKeys'>;
  locale: DateLocale;
}

/** What an address names and the picture lacks, and the other way round: a sentence each; nothing of it goes without a word. */
export function tellMissing({ found, speaksOf, unread, left, nameOf, words, locale }: Missing): string[] {
  const missing = speaksOf.filter((id) => !found.graph.nodes.has(id));
  const leftOut = missing.filter((id) => found.known.has(id)).map(nameOf);
  const unknown = missing.filter((id) => !found.known.has(id) && found.asked.has(id));
  const keys = [...unknown, ...unread];
  const sentences: string[] = [];
  if (leftOut.length > 0) {
    sentences.push(fill(words.leftOut, { names: namesOf(leftOut, words, locale) }, locale));
  }
  if (keys.length > 0) {
    const names = namesOf(keys, { more: words.moreKeys }, locale);
    sentences.push(fill(words.unknown, { names }, locale));
  }
  if (left > 0) sentences.push(fill(words.noRoom, { count: left }, locale));
  return sentences;
}
