import { searchLetters, searchWords } from './letters';
import { stems } from './stems';

/** Letters that are written for one another: long and short vowels, the three s, ণ and ন. The nasal mark goes. */
const FOLDED: readonly (readonly [letters: string, one: string])[] = [
  ['ঈ', 'ই'],
  ['ী', 'ি'],
  ['ঊ', 'উ'],
  ['ূ', 'ু'],
  ['শষ', 'স'],
  ['ণ', 'ন'],
  ['ড়ঢ়', 'র'],
  ['ৎ', 'ত'],
  ['ঙ', 'ং'],
  ['ঁ', ''],
];
const FOLD = new Map(
  FOLDED.flatMap(([letters, one]) => [...searchLetters(letters)].map((letter) => [letter, one] as const)),
);

/** Raised when other shapes are made of the same words: those that a database keeps are then made again. */
export const TERMS_VERSION = 1;

/** A word as it stands, spelt in one way. */
export const fold = (word: string): string =>
  word.replace(/[\u0980-\u09ff]/g, (letter) => FOLD.get(letter) ?? letter);

/** The shapes in which a word of a text is kept and looked for: with and without its endings, spelt in one way. */
export const foldedStems = (word: string): string[] => [...new Set(stems(word).map(fold))];

/** All the shapes of a text's words, parted by blanks: what a database that knows no Bengali can look words up in. */
export const termsLine = (text: string): string => searchWords(text).flatMap(foldedStems).join(' ');
