import { isWordUnit } from '@/lib/bengali/words';
import { pageWords } from '@/seeds/lexicon/page-words';
import { keyOf, labelOf } from '../lines';
import type { FurnitureRule } from './rule';

const ENDINGS = pageWords.bylineEndings.map(keyOf);
const MOST_WORDS = 5;

/** নিজস্ব প্রতিবেদক, ঢাকা; আন্তর্জাতিক ডেস্ক : */
export const byline: FurnitureRule = {
  id: 'byline',
  verdict: 'drop',
  applies({ key, prose }) {
    if (prose || key.length > 70) return false;
    // what stands behind a comma, a bracket or a bar is the place
    const [who = ''] = key.split(/[,(|]/u);
    const line = labelOf(who);
    if (line.split(' ').length > MOST_WORDS) return false;
    return ENDINGS.some(
      (ending) => line.endsWith(ending) && !isWordUnit(line.charCodeAt(line.length - ending.length - 1)),
    );
  },
};
