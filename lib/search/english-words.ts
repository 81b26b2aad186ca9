import { englishWords } from '@/seeds/lexicon/english-words';

const COMMONEST = new Set(englishWords.commonest);
const OTHERS = new Set(englishWords.others);

/** Whether a word is one of the 4,000 commonest of English: news, war, has. */
export const isCommonEnglish = (word: string): boolean => COMMONEST.has(word);

/**
 * Whether a word is one of the 38,000 that everybody reads in English papers: tariff, coup. Names of people and states are
 * among them only where they are words as well (bush, china).
 * @param word in small letters, as `searchLetters` gives it
 */
export const isEnglish = (word: string): boolean => COMMONEST.has(word) || OTHERS.has(word);
