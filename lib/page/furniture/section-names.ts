import { pageWords } from '@/seeds/lexicon/page-words';
import { keyOf } from '../lines';
import type { FurnitureRule } from './rule';

/** What stands between the names; » is a quotation mark after letters are mapped. */
const BETWEEN = /[|/>›•:,"]/u;
const SECTIONS = new Set(pageWords.sections.map(keyOf));

/** প্রচ্ছদ / আন্তর্জাতিক: a crumb or a menu, of section names alone. */
export const sectionNames: FurnitureRule = {
  id: 'section-names',
  verdict: 'drop',
  applies: ({ key }) =>
    key !== '' &&
    key.length <= 200 &&
    key
      .split(BETWEEN)
      .map((part) => part.trim())
      .every((part) => part === '' || SECTIONS.has(part)),
};
