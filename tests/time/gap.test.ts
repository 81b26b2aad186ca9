import { expect, test } from 'vitest';
import { bounds } from '@/lib/time/edtf';
import { longestGap } from '@/lib/time/gap';

const SIGNS = { exactly: '', 'at-least': '≥' };

/** The longest gap of dates, `news of …` by that day alone: `from > to: days`, `≥` where it may have been longer, `~` by a day of the news. */
function gapOf(...dates: string[]): string | null {
  const ends = dates.map((date) => ({
    ...(bounds(date.replace('news of ', '')) ?? { earliest: '', latest: '' }),
    reported: date.startsWith('news of '),
  }));
  const gap = longestGap(ends);
  return (
    gap && `${dates[gap.after]} > ${dates[gap.before]}: ${gap.byNews ? '~' : ''}${SIGNS[gap.told]}${gap.days}`
  );
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
  [
    'news of one ends it',
    ['2020-01-01', 'news of 2022-01-01', '2023-01-01'],
    '2020-01-01 > news of 2022-01-01: ~731',
  ],
  ['from a year to news', ['2019', 'news of 2025-09-17'], '2019 > news of 2025-09-17: ~≥2087'],
  ['none where they may be of one day', ['2024-06', '2024-06-18'], null],
  ['none of the same day', ['2024-06-18', '2024-06-18'], null],
  ['none of one', ['2024-06-18'], null],
  ['none of none', [], null],
])('%s', (_, dates, gap) => {
  expect(gapOf(...dates)).toBe(gap);
});
