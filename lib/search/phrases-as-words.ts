import { searchWordLists } from '@/seeds/lexicon/search-words';

const { phrases } = searchWordLists;
const PHRASES = new RegExp(`\\b(?:${Object.keys(phrases).join('|')})\\b`, 'giu');

/** A query in which a phrase that stands for a word of the lists is that word: called off, which is no call. */
export const phrasesAsWords = (typed: string): string =>
  typed.replace(PHRASES, (phrase) => phrases[phrase.toLowerCase()] ?? phrase);
