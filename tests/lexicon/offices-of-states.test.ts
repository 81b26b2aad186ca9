import { expect, test } from 'vitest';
import { lexicon } from '@/seeds/lexicon';

test('a governor in India and a chief minister are of a state or a province: the country has none', () => {
  const unplaced = lexicon.leaders.filter(({ offices }) =>
    offices.some(
      ({ title, of, in: part }) =>
        !part && (title === 'chief-minister' || (title === 'governor' && of === 'IN')),
    ),
  );
  expect(unplaced.map(({ id }) => id)).toEqual([]);
});

test('an office of a part is of one that lies in its state', () => {
  const country = new Map(lexicon.places.map((place) => [place.id, place.country]));
  const elsewhere = lexicon.leaders.filter(({ offices }) =>
    offices.some((one) => one.in && country.get(one.in) !== one.of),
  );
  expect(elsewhere.map(({ id }) => id)).toEqual([]);
});
