import { expect, test } from 'vitest';
import { lexiconData } from '@/graph/import/lexicon-data';
import { lexicon } from '@/seeds/lexicon';

test('a country is found by every name of its capital, and by no airport in it', () => {
  const { seats, aliases } = lexiconData(lexicon).country('IN') ?? { seats: [], aliases: [] };
  expect(seats).toEqual(expect.arrayContaining(['নয়াদিল্লি', 'New Delhi', 'দিল্লি']));
  expect(aliases).toEqual(expect.arrayContaining(['দিল্লি']));
  expect(seats.filter((seat) => /বিমান/u.test(seat))).toEqual([]);
});
