import { expect, test } from 'vitest';
import { FORMS, formsWithin } from '@/lib/dates/forms';
import type { TokenKind } from '@/lib/dates/vocabulary';
import { chooser } from '../chance';

const KINDS = [...'DONnYZXMHWVdkmyhsetqfjgGFCTPBRKSapzolru&ic'];
const GAPS = [...'     ,()-/.:x~'];

test('every match of a form holds one of its signs, in thousands of generated shapes', () => {
  const { one } = chooser(5);
  const matched = new Set<string>();
  for (let i = 0; i < 20_000; i++) {
    const shape = Array.from({ length: 6 }, () => one(KINDS) + one(GAPS))
      .join('')
      .slice(0, -1);
    for (const { id, signs, shape: form } of FORMS)
      for (const [match] of shape.matchAll(form)) {
        matched.add(id);
        expect(
          [...match].some((kind) => signs.includes(kind)),
          `${id} in ${match}`,
        ).toBe(true);
      }
  }
  expect(matched.size).toBeGreaterThan(FORMS.length / 2);
});

test('only forms of which a sign stands in the text are looked for, in the order of the list', () => {
  const tokenOf = (kind: TokenKind) => ({ kind, value: 0, ending: '', soft: false, start: 0, end: 1 });
  expect(formsWithin([])).toEqual([]);
  expect(formsWithin([tokenOf('&'), tokenOf('N')])).toEqual([]);
  expect(formsWithin([tokenOf('W'), tokenOf('R')]).map(({ id }) => id)).toEqual([
    'relative-day',
    'weekday-list',
    'weekday',
  ]);
});
