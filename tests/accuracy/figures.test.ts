import { expect, test } from 'vitest';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import { CountedArticle } from '@/lib/accuracy/counted-article';
import { countedOf, countedTogether, FIGURES, type Figure } from '@/lib/accuracy/figures';
import { FIELDS, LISTS } from '@/lib/accuracy/measured';
import { MISTAKE_FIGURES, mistakeFigure, mistakeOf } from '@/lib/accuracy/mistake-figures';

const article = CountedArticle.parse({
  id: 'one',
  lists: { leaders: { right: 3, wrong: 1, missed: 2 }, meetings: { right: 2, wrong: 1 } },
  fields: { city: { right: 1, of: 2 } },
  days: { given: 1 },
  notHeld: { told: 1, readAsHeld: 1 },
  grounds: { meetings: 5, people: 4 },
  mistakes: [
    { what: 'city', count: 1 },
    { what: 'kind', told: 'talks', read: 'summit', count: 2 },
  ],
});

test.each<[Figure, number | null, number]>([
  ['leaders.there', 3, 5],
  ['leaders.right', 3, 4],
  ['countries.there', 0, 0],
  ['meetings.open', null, 2],
  ['field.city', 1, 2],
  ['field.date', 0, 0],
  ['days.given', null, 1],
  ['days.invented', null, 0],
  ['notHeld.told', null, 1],
  ['notHeld.readAsHeld', null, 1],
  ['grounds.meetings', null, 5],
  ['grounds.people', null, 4],
  ['mistake.city', null, 1],
  ['mistake.kind.talks.summit', null, 2],
  ['mistake.kind.summit.talks', null, 0],
  ['mistake.evidence', null, 0],
  ['unread', null, 0],
])('of an article %s counts %s of %i', (figure, right, of) => {
  expect(countedOf(figure, article)).toEqual({ right, of });
});

test('each figure is named once, and a mistake is the figure’s that counts it', () => {
  expect(new Set(FIGURES).size).toBe(FIGURES.length);
  for (const figure of MISTAKE_FIGURES) expect(mistakeFigure(mistakeOf(figure))).toBe(figure);
});

test('together they are summed; what is merely counted has nothing right', () => {
  expect(
    countedTogether([
      { right: 1, of: 2 },
      { right: 2, of: 2 },
    ]),
  ).toEqual({ right: 3, of: 4 });
  expect(
    countedTogether([
      { right: null, of: 2 },
      { right: null, of: 1 },
    ]),
  ).toEqual({ right: null, of: 3 });
});

const kept = keptFigures().sets.flatMap((set) => {
  const articles = keptArticles(set.name);
  return articles ? [{ set, articles }] : [];
});

test.each(kept)(
  '$set.name: what a figure counts of its articles is what the card says',
  ({ set, articles }) => {
    const sum = (figure: Figure) => countedTogether(articles.map((one) => countedOf(figure, one)));
    for (const list of LISTS) {
      const { right, wrong, missed } = set.lists[list];
      expect(sum(`${list}.there`)).toEqual({ right, of: right + missed });
      expect(sum(`${list}.right`)).toEqual({ right, of: right + wrong });
    }
    for (const field of FIELDS) expect(sum(`field.${field}`)).toEqual(set.fields[field]);
    for (const mistake of set.mistakes)
      expect([mistake.what, sum(mistakeFigure(mistake)).of]).toEqual([mistake.what, mistake.count]);
    for (const [group, counts] of Object.entries({
      days: set.days,
      notHeld: set.notHeld,
      grounds: set.grounds,
    }))
      for (const [what, count] of Object.entries(counts))
        expect([what, sum(`${group}.${what}` as Figure)]).toEqual([what, { right: null, of: count }]);
  },
);
