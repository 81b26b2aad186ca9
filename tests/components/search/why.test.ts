import { expect, test } from 'vitest';
import { whyOf } from '@/components/search/why';
import type { NameHit } from '@/graph/queries/name-hit';
import type { Way } from '@/lib/search/way';

const hit = (way: Way, form: string, is: 'leader' | 'country' = 'leader') =>
  ({ is, match: { way, form, rank: 0, off: 0 } }) as NameHit;

test('why is told where the name that is shown does not say so', () => {
  expect(whyOf(hit('name', 'পুতিন'), 'bn')).toBeNull();
  expect(whyOf(hit('start', 'Vladimir Putin'), 'en')).toBeNull();
  expect(whyOf(hit('name', 'Putin'), 'bn')).toEqual({ word: 'english', form: 'Putin' });
  expect(whyOf(hit('start', 'পুতিন'), 'en')).toEqual({ word: 'bengali', form: 'পুতিন' });
  expect(whyOf(hit('spelling', 'পুটিন'), 'bn')).toEqual({ word: 'spelling', form: 'পুটিন' });
  expect(whyOf(hit('spelling', 'ক্রেমলিন', 'country'), 'bn')).toEqual({ word: 'otherName', form: 'ক্রেমলিন' });
  expect(whyOf(hit('sound', 'পুতিন'), 'bn')).toEqual({ word: 'sound', form: 'পুতিন' });
});
