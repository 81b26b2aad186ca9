import { expect, test } from 'vitest';
import { lexicon } from '@/seeds/lexicon';

/** Whose state no place of the lexicon is. */
const UNPLACED = ['ram-nath-kovind'];

test('a governor in India is of a state: the country has none', () => {
  const of = lexicon.leaders.filter(({ offices }) =>
    offices.some((one) => one.title === 'governor' && one.of === 'IN' && !one.in),
  );
  expect(of.map(({ id }) => id)).toEqual(UNPLACED);
});
