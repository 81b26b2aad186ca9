import { expect, test } from 'vitest';
import { partNames, stretches } from '@/lib/search/segments';

const found = (from: number, to: number, rank = 0) => ({ from, to, rank });

test('every row of words is a stretch', () => {
  expect(stretches(3).map(({ from, to }) => `${from}${to}`)).toEqual(['01', '02', '03', '12', '13', '23']);
});

test('as many words as can be, by as few names as will do', () => {
  expect(partNames([])).toEqual([]);
  // শি | জিনপিং | শি জিনপিং | মোদি
  const names = [found(0, 1), found(1, 2), found(0, 2), found(2, 3)];
  expect(partNames(names)).toEqual([found(0, 2), found(2, 3)]);
  // a word that is nobody's name stays out
  expect(partNames([found(1, 2), found(3, 4)])).toEqual([found(1, 2), found(3, 4)]);
  // of two ways with as many names the better finds count
  expect(partNames([found(0, 1, 300), found(1, 3, 300), found(0, 2, 10), found(2, 3, 10)])).toEqual([
    found(0, 2, 10),
    found(2, 3, 10),
  ]);
});
