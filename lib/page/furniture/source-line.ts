import { spell } from '@/lib/bengali/letters';
import { pageWords } from '@/seeds/lexicon/page-words';
import { namesEndAt } from '../credits/outlet-names';
import type { FurnitureRule } from './rule';

const LABEL = pageWords.sourceLabels.map((label) => spell(label).toLowerCase()).join('|');
const SOURCE_LINE = new RegExp(`^[([]?(?:${LABEL})\\s?[:/]`, 'u');
const TAKEN_FROM = pageWords.takenFrom.map(spell);

/** Nothing but outlets: /বাসস; রয়টার্স, এএফপি. */
const onlyOutlets = (key: string): boolean => {
  const names = key.replace(/^[\s/([]+|[\s।.)\]]+$/gu, '');
  return names !== '' && namesEndAt(names, 0) === names.length;
};

/** সূত্র: রয়টার্স. The line names the source, so it stays with the body, as its last paragraph mostly. */
export const sourceLine: FurnitureRule = {
  id: 'source-line',
  verdict: 'body',
  applies: ({ key, prose }) =>
    !prose &&
    (SOURCE_LINE.test(key) || TAKEN_FROM.some((words) => key.includes(` ${words}`)) || onlyOutlets(key)),
};
