import { publisherWords } from '@/seeds/lexicon/publisher-words';

/** How sure a label is of its paper: `likely` is somebody's guess, `orOther` says this one or one that is not told. */
export type PublisherHow = 'likely' | 'orOther';

/** What a label says of the paper. */
export interface PublisherLabel {
  /** The paper's name without what stands beside it; null where it tells none, or many and not which. */
  paper: string | null;
  /** Null where it simply names the paper. */
  how: PublisherHow | null;
}

const BRACKET = /^(.+?)\s*\(([^()]+)\)$/u;
const STROKE = /^(.+?)\s*\/\s*([^/]+)$/u;
const YEARS = /^\d{4}(?:\s*[-–]\s*\d{4})?$/u;

const oneOf = (words: readonly string[]) => {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return (word: string) => known.has(word.trim().toLowerCase());
};
const isLikely = oneOf(publisherWords.likely);
const isOther = oneOf(publisherWords.others);
const tellsNoPaper = oneOf([...publisherWords.unknown, ...publisherWords.several]);

/**
 * Reads a label as collections of articles write it: "bdnews24 (likely)", "Prothom Alo / other (2018-2021)", "unknown BD
 * newspaper", "various BD portals (MultiBanFake)". A bracket that says anything else belongs to the name.
 */
export function readPublisherLabel(label: string | null): PublisherLabel {
  const whole = label?.trim() ?? '';
  if (whole === '' || tellsNoPaper(whole.split(/\s/u, 1)[0] ?? '')) return { paper: null, how: null };
  const [, name = whole, notes = ''] = BRACKET.exec(whole) ?? [];
  const told = notes.split(',').map((note) => note.trim());
  const marked = told.every((note) => isLikely(note) || YEARS.test(note));
  const [bare, guessed] = marked ? [name, told.some(isLikely)] : [whole, false];
  const [, first = bare, second = ''] = STROKE.exec(bare) ?? [];
  if (isOther(second)) return { paper: first, how: 'orOther' };
  return { paper: bare, how: guessed ? 'likely' : null };
}
