import { spell } from '@/lib/bengali/letters';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

/** How many tokens a division's name may have: "পাকিস্তান-আফগানিস্তান-ইরান বিভাগের". */
const LONGEST = 8;

/**
 * "ভারতের পররাষ্ট্র মন্ত্রণালয়ের ইরান বিভাগের দায়িত্বে থাকা যুগ্ম সচিব": the index of the ministry whose division that is, for the
 * states in the division's name are what it deals with; null where the token ends none.
 * @param index of the token that stands before the title
 */
export function ministryOfDivision(tokens: Tokens, index: number, text: string): number | null {
  const letters = (i: number) => {
    const { start, end } = tokens.at(i) as Token;
    return text.slice(start, end);
  };
  const charged = index > 1 && letters(index) === IN_IT && letters(index - 1) === CHARGE;
  const at = charged ? index - 2 : index;
  if (!DIVISION.test(letters(at))) return null;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    if (STOP.test(letters(i))) return null;
    if (MINISTRY.test(letters(i))) return i;
  }
  return null;
}

const CHARGE = spell('দায়িত্বে');
const IN_IT = spell('থাকা');
const DIVISION = new RegExp(`^${spell('(?:বিভাগ|অনুবিভাগ|উইং|ডেস্ক|ব্যুরো|শাখা)')}(?:ে?র|${spell('য়ের')})$`, 'u');
const MINISTRY = new RegExp(`^${spell('(?:মন্ত্রণালয়|দপ্তর|দফতর|অধিদপ্তর)')}ের$`, 'u');
const STOP = /^[।,;:?!"'()]$/u;
