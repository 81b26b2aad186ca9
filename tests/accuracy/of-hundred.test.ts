import { expect, test } from 'vitest';
import { ofHundred } from '@/lib/accuracy/of-hundred';

test.each([
  [65, 78, 83],
  [16, 22, 73],
  [1, 200, 1],
  [0, 200, 0],
  [1, 1000, 1],
  [999, 1000, 99],
  [996, 1000, 99],
  [296, 296, 100],
  [0, 0, null],
])(
  '%i of %i is %s of a hundred: neither the last mistake nor the only hit is rounded away',
  (right, of, hundred) => {
    expect(ofHundred(right, of)).toBe(hundred);
  },
);
