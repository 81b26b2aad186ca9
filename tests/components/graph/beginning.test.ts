import { expect, test } from 'vitest';
import { beginningOf, LIMIT } from '@/components/graph/beginning';
import { graphOf } from './graphs';

const few = graphOf('a-b:3', 'b-c');
const many = graphOf('hub-z', ...Array.from({ length: LIMIT.phone }, (_, i) => `hub-n${i}`));

test('a desk begins with the strongest, and so does a phone that has room for all', () => {
  expect(beginningOf(many, 'z', false)).toEqual({ is: 'strongest' });
  expect(beginningOf(few, 'a', true)).toEqual({ is: 'strongest' });
});

test('a phone begins with the circle of the chosen one, else of the one with the most meetings', () => {
  expect(beginningOf(many, 'z', true)).toEqual({ is: 'circle', of: 'z' });
  expect(beginningOf(many, 'gone', true)).toEqual({ is: 'circle', of: 'hub' });
  expect(beginningOf(many, null, true)).toEqual({ is: 'circle', of: 'hub' });
});
