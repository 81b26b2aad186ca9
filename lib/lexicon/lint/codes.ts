import type { Lexicon } from '@/seeds/lexicon';
import { repeated } from './lists';
import type { LexiconProblem } from './problem';

const file = 'countries.json';

/** Every state once and no other: the members and observers of the UN, Taiwan and Kosovo, in the order of their codes. */
export function lintCodes({ countries, stateCodes }: Lexicon): LexiconProblem[] {
  const codes = countries.map((country) => country.code);
  const known = new Set(stateCodes);
  const field = 'code';
  const first = codes.find((code, index) => index > 0 && code < (codes[index - 1] as string));
  return [
    ...repeated(codes).map((record) => ({
      file,
      record,
      field,
      problem: 'stands more than once',
      remedy: 'merge the records',
    })),
    ...stateCodes
      .filter((code) => !codes.includes(code))
      .map((record) => ({
        file,
        record,
        field,
        problem: 'is missing',
        remedy: 'add the state, or take its code out of state-codes.json',
      })),
    ...codes
      .filter((code) => !known.has(code))
      .map((record) => ({
        file,
        record,
        field,
        problem: 'is not in state-codes.json',
        remedy: 'mend the code; territories belong in places.json',
      })),
    ...(first
      ? [{ file, record: first, field, problem: 'is out of order', remedy: 'sort the records by code' }]
      : []),
  ];
}
