import { spell } from '@/lib/bengali/letters';

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const POSSESSIVE = /'s(?![\p{L}\p{M}\p{N}])/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Small Latin letters alone, which no article's text is in. */
export const LATIN = /^[a-z]+$/;

/** A text as names are compared in: letters mapped as the reader maps them, Latin ones small and without accents. */
export const searchLetters = (text: string): string =>
  spell(text)
    .replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase();

/** The words of a name or a query, in those letters; hyphens, full stops and a Latin `'s` part or end them. */
export const searchWords = (text: string): string[] =>
  searchLetters(text).replace(POSSESSIVE, '').match(WORDS) ?? [];
