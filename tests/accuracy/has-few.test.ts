import { expect, test } from 'vitest';
import { hasFew } from '@/lib/accuracy/has-few';
import { FIELDS, LISTS } from '@/lib/accuracy/measured';

const each = <Key extends string, Part>(keys: readonly Key[], part: Part) =>
  Object.fromEntries(keys.map((key) => [key, part])) as Record<Key, Part>;
const lists = each(LISTS, { right: 30, wrong: 0, missed: 0 });
const fields = each(FIELDS, { right: 0, of: 30 });

test.each([
  ['thirty each', { lists, fields }, false],
  ['a list of nine', { lists: { ...lists, leaders: { right: 9, wrong: 30, missed: 0 } }, fields }, true],
  ['a field of 29', { lists, fields: { ...fields, city: { right: 29, of: 29 } } }, true],
  // nothing to compare is told otherwise
  ['a field of none', { lists, fields: { ...fields, city: { right: 0, of: 0 } } }, false],
])('of %s a figure is of few: %#', (_, set, few) => {
  expect(hasFew(set)).toBe(few);
});
