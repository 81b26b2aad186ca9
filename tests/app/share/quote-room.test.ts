import { expect, test } from 'vitest';
import { quoteRoom } from '@/app/share/within-title';

test.each([
  ['much', 40, 50],
  ['enough', 66, 24],
  ['too little for a headline unless the title is as long as it may be', 67, 33],
  ['little, yet words enough to tell two apart', 79, 21],
  ['none', 83, 0],
  ['none at all', 120, 0],
])('what a title leaves for the words that tell two undated meetings apart: %s', (_, taken, room) => {
  expect(quoteRoom(taken)).toBe(room);
});
