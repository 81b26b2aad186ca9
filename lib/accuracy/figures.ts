import type { CountedArticle } from './counted-article';
import { FIELDS, type Field, LISTS, type List } from './measured';
import { MISTAKE_FIGURES, type MistakeFigure, mistakeFigure } from './mistake-figures';

/** What is counted of a figure: so many of all are right, or null where all are merely counted. */
export interface Counted {
  of: number;
  right: number | null;
}

type MustNot =
  | `days.${'given' | 'invented'}`
  | `notHeld.${'told' | 'readAsHeld'}`
  | `grounds.${'meetings' | 'withoutSentence' | 'people' | 'unnamed'}`;
export type FieldFigure = `field.${Field}`;
/** Figures of the report card, as an address names them: `leaders.there`, `field.date`, `mistake.kind.talks.summit`. */
export type Figure =
  | `${List}.${'there' | 'right'}`
  | 'meetings.open'
  | FieldFigure
  | MistakeFigure
  | MustNot
  | 'unread';

type Counting = [Figure, (article: CountedArticle) => Counted];

const share = (right: number, others: number): Counted => ({ right, of: right + others });
const plain = (of: number): Counted => ({ right: null, of });

const lists = LISTS.flatMap((list): Counting[] => [
  [`${list}.there`, ({ lists }) => share(lists[list].right, lists[list].missed)],
  [`${list}.right`, ({ lists }) => share(lists[list].right, lists[list].wrong)],
]);
const fields = FIELDS.map((field): Counting => [`field.${field}`, ({ fields }) => fields[field]]);
const others: Counting[] = [
  [
    'meetings.open',
    ({ lists, grounds }) => plain(grounds.meetings - lists.meetings.right - lists.meetings.wrong),
  ],
  ['days.given', ({ days }) => plain(days.given)],
  ['days.invented', ({ days }) => plain(days.invented)],
  ['notHeld.told', ({ notHeld }) => plain(notHeld.told)],
  ['notHeld.readAsHeld', ({ notHeld }) => plain(notHeld.readAsHeld)],
  ['grounds.meetings', ({ grounds }) => plain(grounds.meetings)],
  ['grounds.withoutSentence', ({ grounds }) => plain(grounds.withoutSentence)],
  ['grounds.people', ({ grounds }) => plain(grounds.people)],
  ['grounds.unnamed', ({ grounds }) => plain(grounds.unnamed)],
  ['unread', ({ unread }) => plain(Number(unread))],
];

const mistakes = MISTAKE_FIGURES.map((figure): Counting => {
  const counted = ({ mistakes }: CountedArticle) => mistakes.filter((made) => mistakeFigure(made) === figure);
  return [figure, (article) => plain(counted(article).reduce((sum, { count }) => sum + count, 0))];
});

const COUNTINGS = new Map<Figure, Counting[1]>([...lists, ...fields, ...others, ...mistakes]);
export const FIGURES: readonly Figure[] = [...COUNTINGS.keys()];

/** What a figure counts of one article. */
export const countedOf = (figure: Figure, article: CountedArticle): Counted =>
  COUNTINGS.get(figure)?.(article) ?? plain(0);

/** What a figure counts of several articles together. */
export function countedTogether(parts: readonly Counted[]): Counted {
  const right = parts.reduce((sum, part) => sum + (part.right ?? 0), 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return { of, right: parts.some((part) => part.right !== null) ? right : null };
}
