import { expect, test } from 'vitest';
import { timeAsked } from '@/components/search/time-asked';
import type { NameHit } from '@/graph/queries/name-hit';
import { parseQuery } from '@/lib/search/parse-query';

const who = (id: string) => ({ is: 'leader', leader: { id } }) as NameHit;
const country = (code: string) => ({ is: 'country', country: { code } }) as NameHit;
const geneva = { city: { id: 'geneva', name: 'জেনেভা', nameEn: 'Geneva' }, country: null, listed: ['geneva'] };

test.each([
  ['১৫ মে ২০২৬', [], [], '/meetings?from=2026-05-15&to=2026-05-15&reading=possibly'],
  [
    'trump May 2026',
    [who('donald-trump')],
    [],
    '/meetings?from=2026-05-01&to=2026-05-31&reading=possibly&leader=donald-trump',
  ],
  [
    ...['trump 2026 visit', [who('donald-trump')], []],
    '/meetings?from=2026-01-01&to=2026-12-31&reading=possibly&kind=visit&leader=donald-trump',
  ],
  [
    'মে ২০২৬ ও জুন ২০২৬',
    [country('RU')],
    [],
    '/meetings?from=2026-05-01&to=2026-06-30&reading=possibly&country=RU',
  ],
  ['জেনেভা মে ২০২৬', [], [geneva], '/meetings?from=2026-05-01&to=2026-05-31&reading=possibly&place=geneva'],
  ['মে ২০২৬', [who('a'), who('b')], [], '/pairs/a/b?from=2026-05-01&to=2026-05-31&reading=possibly#meetings'],
  ['২০২৫ সালের আগে', [], [], '/meetings?to=2024-12-31&reading=possibly'],
  ['since May 2026', [country('RU')], [], '/meetings?from=2026-05-01&reading=possibly&country=RU'],
  ['before 2025, 2025 and after 2026', [], [], null],
  // no list has just these
  ['মে ২০২৬ ও জুলাই ২০২৬', [], [], null],
  ['মে ২০২৬', [who('a'), who('b'), who('c')], [], null],
  ['মে ২০২৬', [who('a'), who('b')], [geneva], null],
] as [string, NameHit[], (typeof geneva)[], string | null][])(
  '%s leads to the list of what is found',
  (typed, sides, at, href) => {
    const query = parseQuery(typed);
    expect(timeAsked({ query, sides, at })).toBe(href);
  },
);

test('what surely was then has a list of its own', () => {
  const query = parseQuery('trump May 2026');
  expect(timeAsked({ query, sides: [], at: [] }, 'certainly')).toBe(
    '/meetings?from=2026-05-01&to=2026-05-31',
  );
});
