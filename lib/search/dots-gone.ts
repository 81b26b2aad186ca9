import { searchWordLists } from '@/seeds/lexicon/search-words';

const CODES = [...searchWordLists.codes, ...searchWordLists.dotted].map((code) => [...code].join('\\.'));
const DOTTED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.])(?:${CODES.join('|')})(?:\\.|(?![\\p{L}\\p{M}\\p{N}.]))(?!\\p{L})`,
  'giu',
);

/** A query in which the codes of states that were typed with full stops stand as codes do: u.s. as US. */
export const dotsGone = (typed: string): string =>
  typed.replace(DOTTED, (code) => code.replaceAll('.', '').toUpperCase());
