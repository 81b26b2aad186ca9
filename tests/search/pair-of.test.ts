import { expect, test } from 'vitest';
import { pairOf } from '@/lib/search/pair-of';

const leader = (speaksFor: string | null) => ({ is: 'leader' as const, leader: { speaksFor } });
const country = (code: string) => ({ is: 'country' as const, country: { code } });
const organisation = { is: 'organisation' as const };

test('two leaders, two countries, or a leader and another state have a page', () => {
  for (const two of [
    [leader('CN'), leader('US')],
    // a minister and the head of the same government
    [leader('IN'), leader('IN')],
    [country('CN'), country('US')],
    [leader('CN'), country('US')],
    [country('US'), leader(null)],
  ])
    expect(pairOf(two)).toEqual({ a: two[0], b: two[1] });
});

test('a leader and the own state, an organisation, one or three have none', () => {
  expect(pairOf([leader('CN'), country('CN')])).toBeNull();
  expect(pairOf([country('CN'), leader('CN')])).toBeNull();
  expect(pairOf([leader('CN'), organisation])).toBeNull();
  expect(pairOf([leader('CN')])).toBeNull();
  expect(pairOf([leader('CN'), leader('US'), leader('RU')])).toBeNull();
});
