import { expect, test } from 'vitest';
import { bounds } from '@/lib/time/edtf';
import { longestGap, mayLieBehind } from '@/lib/time/gap';

const SIGNS = { exactly: '', 'at-least': '≥' };

/** The longest gap of dates: `from > to: days`, `≥` where it may have been longer. */
function gapOf(...dates: string[]): string | null {
  const gap = longestGap(dates.map((date) => bounds(date) ?? { earliest: '', latest: '' }));
  return gap && `${dates[gap.after]} > ${dates[gap.before]}: ${SIGNS[gap.told]}${gap.days}`;
}

test.each([
  ['days', ['2024-01-01', '2024-01-11', '2024-03-01'], '2024-01-11 > 2024-03-01: 50'],
  ['in any order', ['2024-03-01', '2024-01-01', '2024-01-11'], '2024-01-11 > 2024-03-01: 50'],
  ['over a leap day', ['2024-02-28', '2024-03-01'], '2024-02-28 > 2024-03-01: 2'],
  ['a month counts as filled', ['2024-01', '2024-02-10'], '2024-01 > 2024-02-10: ≥10'],
  [
    'a year that covers the others',
    ['2024', '2024-02-10', '2024-09-01', '2025-01-05'],
    '2024 > 2025-01-05: ≥5',
  ],
  ['of two as long the later', ['2024-01-01', '2024-01-05', '2024-01-09'], '2024-01-05 > 2024-01-09: 4'],
  ['none where they may be of one day', ['2024-06', '2024-06-18'], null],
  ['none of the same day', ['2024-06-18', '2024-06-18'], null],
  ['none of one', ['2024-06-18'], null],
  ['none of none', [], null],
])('%s', (_, dates, gap) => {
  expect(gapOf(...dates)).toBe(gap);
});

test('what has no date was before its news, however long before', () => {
  expect(mayLieBehind('2020-01-01', '2022-03-01')).toBe(true);
  expect(mayLieBehind('2020-01-01', '2020-01-01')).toBe(false);
  expect(mayLieBehind('2020-01-01', null)).toBe(true);
});
