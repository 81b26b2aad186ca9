import { KINDS, STATUSES } from '@/lib/filter/meeting-filter';
import { MISTAKES, type Mistake, type MistakeKind } from './measured';

type OfTwo = 'kind' | 'status';
/** `mistake.city`; with what was told and what was read where that tells mistakes apart: `mistake.kind.talks.summit`. */
export type MistakeFigure = `mistake.${Exclude<MistakeKind, OfTwo>}` | `mistake.${OfTwo}.${string}.${string}`;

/** The figure that counts mistakes of one kind. */
export const mistakeFigure = ({ what, told = '', read = '' }: Omit<Mistake, 'count'>): MistakeFigure =>
  what === 'kind' || what === 'status' ? `mistake.${what}.${told}.${read}` : `mistake.${what}`;

/** The kind of mistake that a figure counts, with what was told and what was read. */
export function mistakeOf(figure: MistakeFigure): Omit<Mistake, 'count'> {
  const [, what, told, read] = figure.split('.');
  return { what: what as MistakeKind, ...(told && read && { told, read }) };
}

const between = (what: OfTwo, values: readonly string[]) =>
  values.flatMap((told) => values.flatMap((read) => (told === read ? [] : [{ what, told, read }])));

/** All that there may be. */
export const MISTAKE_FIGURES: readonly MistakeFigure[] = MISTAKES.flatMap(
  (what): Omit<Mistake, 'count'>[] => {
    if (what === 'kind') return between(what, KINDS);
    return what === 'status' ? between(what, STATUSES) : [{ what }];
  },
).map(mistakeFigure);
