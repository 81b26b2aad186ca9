import { WORD } from '@/lib/bengali/words';
import type { ToldTime } from './days-asked';
import { isOfTime } from './open-times';

const YEARS = /(?<![\p{L}\p{M}\p{N}]|[-/.:]|\d,)(?:19|20)\d\d(?![\p{L}\p{M}\p{N}]|[/.:]\d|-\d\d?(?!\d))/gu;
const NEXT = new RegExp(`^[ -]?(${WORD}+)`, 'u');

/**
 * The years of a query with the word that says that they are (২০২৫ সাল, ২০২৫-এর). Words as others, unless something beside
 * them says that a time begins or ends there.
 */
export const yearsAsked = (text: string): ToldTime[] =>
  [...text.matchAll(YEARS)].map(({ index: start, 0: year }) => {
    const end = start + year.length;
    const next = NEXT.exec(text.slice(end));
    const said = next?.[1] && isOfTime(next[1]) ? next[0].length : 0;
    return { start, end: end + said, edtf: year, bare: true };
  });
