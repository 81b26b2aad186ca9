import { expect, test } from 'vitest';
import { pairAsked } from '@/components/search/pair-asked';
import type { NameHit } from '@/graph/queries/name-hit';
import { parseQuery } from '@/lib/search/parse-query';

const country = (code: string) => ({ is: 'country', country: { code } }) as NameHit;

test.each([
  ['bangladesh india', '/countries/BD/with/IN', true],
  [
    'bangladesh india 2026',
    '/countries/BD/with/IN?from=2026-01-01&to=2026-12-31&reading=possibly#meetings',
    true,
  ],
  [
    'bangladesh india May 2026',
    '/countries/BD/with/IN?from=2026-05-01&to=2026-05-31&reading=possibly#meetings',
    true,
  ],
  ['bangladesh india visit', '/countries/BD/with/IN?kind=visit#meetings', true],
  [
    'bangladesh india 2026 2025 call',
    '/countries/BD/with/IN?from=2025-01-01&to=2026-12-31&reading=possibly&kind=call#meetings',
    true,
  ],
  // no one stretch of days holds just these times
  [
    'bangladesh india 2020 2026',
    '/countries/BD/with/IN?from=2020-01-01&to=2026-12-31&reading=possibly#meetings',
    false,
  ],
])('%s leads to the list of what it counts', (typed, href, exact) => {
  expect(pairAsked(country('IN'), country('BD'), parseQuery(typed))).toMatchObject({ href, exact });
});
