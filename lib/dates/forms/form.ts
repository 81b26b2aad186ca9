import type { DateToken } from '../date-tokens';
import type { Told, ToldPoint } from '../told';
import type { TokenKind } from '../vocabulary';

/** What a form reads from its tokens; `first` and `last` only where it is less than the whole match. */
export type FormReading = Omit<Told, 'first' | 'last' | 'rule'> & { first?: number; last?: number };

/** One form of date. */
export interface DateForm {
  /** Kept with every date that it reads. */
  id: string;
  /** Words of this form, for those who read the list. */
  example: string;
  /** Kinds of tokens, one of which is in every match: where a text has none of them, the form is not looked for. */
  signs: string;
  /** Over the shape of `DateTokens`; global. A match begins and ends with a token. */
  shape: RegExp;
  /** What the matched tokens tell; null where it is not this form after all. */
  read(tokens: readonly DateToken[]): FormReading | FormReading[] | null;
}

/** A day of a month, in digits, with an ending, in words. */
export const DAY = '[DON]';
/** What tells the year before a month: ২০২৫ সালের, ২০২৫-এর, গত বছরের, ওই বছরের. */
export const YEAR_BEFORE = '(?:Y[ -]?[sg][ ,]|Z |[GFCTPB] y[ ,])';
/** What tells it after: ", ২০২৫", "২০২৫ সালে". */
export const YEAR_AFTER = '(?:[ ,-][YZ](?: s)?)';

/** The shape as a global regular expression. */
export const shape = (source: string): RegExp => new RegExp(source, 'g');

/** The first token of one of the kinds. */
export const one = (tokens: readonly DateToken[], kinds: string): DateToken | undefined =>
  tokens.find(({ kind }) => kinds.includes(kind));

/** All tokens of the kinds. */
export const all = (tokens: readonly DateToken[], kinds: string): DateToken[] =>
  tokens.filter(({ kind }) => kinds.includes(kind));

/** Units before or after, for the adjectives before বছর, মাস and সপ্তাহ. */
export const SHIFTS: Partial<Record<TokenKind, number>> = { G: -1, C: 0, F: 1, T: 0, P: 1, B: -1 };
const FROM_PUBLISHED = 'GCF';

/** The year that the tokens tell, as a number or as a step. */
export function yearOf(tokens: readonly DateToken[]): ToldPoint {
  const year = one(tokens, 'YZ');
  if (year) return { year: year.value };
  const unit = tokens.findIndex(({ kind }) => kind === 'y');
  const adjective = tokens[unit - 1];
  const shift = adjective && SHIFTS[adjective.kind];
  if (!adjective || shift === undefined) return {};
  return FROM_PUBLISHED.includes(adjective.kind) ? { yearShift: shift } : { yearAfterTold: shift };
}

/** গত, আগামী, চলতি before a day, a month or a weekday — not those before বছর, মাস or সপ্তাহ. */
export function leanOf(tokens: readonly DateToken[]): Pick<Told, 'lean'> {
  const adjective = tokens.find(
    ({ kind }, index) => 'GFC'.includes(kind) && !'ykm'.includes(tokens[index + 1]?.kind ?? ''),
  );
  if (!adjective) return {};
  return { lean: adjective.kind === 'G' ? 'past' : adjective.kind === 'F' ? 'future' : 'this' };
}
