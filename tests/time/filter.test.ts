import { describe, expect, it, test } from 'vitest';
import { type Dating, inRange, type RangeAnswer } from '@/lib/time/filter';

const day: Dating = { date: '2025-05-09', earliest: '2025-05-09', latest: '2025-05-09', reportedOn: null };
const month: Dating = { date: '2024-06', earliest: '2024-06-01', latest: '2024-06-30', reportedOn: null };
const reported: Dating = { date: null, earliest: null, latest: null, reportedOn: '2025-03-15' };
const yearless: Dating = { date: 'XXXX-06', earliest: null, latest: null, reportedOn: null };
const nothing: Dating = { date: null, earliest: null, latest: null, reportedOn: null };

describe('the filter by date', () => {
  test.each<[string, Dating, string | null, string | null, RangeAnswer, RangeAnswer]>([
    ['a day in its month', day, '2025-05-01', '2025-05-31', 'match', 'match'],
    ['a day on both ends', day, '2025-05-09', '2025-05-09', 'match', 'match'],
    ['a day outside', day, '2025-06-01', '2025-06-30', 'no', 'no'],
    ['a day, open end', day, '2025-01-01', null, 'match', 'match'],
    ['a day, open beginning', day, null, '2025-05-08', 'no', 'no'],
    ['a month, the whole of it', month, '2024-06-01', '2024-06-30', 'match', 'match'],
    ['a month, some days of it', month, '2024-06-10', '2024-06-20', 'no', 'match'],
    ['a month, its last day', month, '2024-06-30', null, 'no', 'match'],
    ['a month, the day after', month, '2024-07-01', null, 'no', 'no'],
    ['a month, no range', month, null, null, 'match', 'match'],
    ['the day of the news', reported, '2025-03-01', '2025-03-31', 'no', 'match'],
    ['the day of the news, outside', reported, '2025-04-01', null, 'no', 'no'],
    ['the day of the news, open beginning', reported, null, '2025-03-15', 'no', 'match'],
    ['the day of the news, no range', reported, null, null, 'match', 'match'],
    ['a month without a year', yearless, '2024-06-01', '2024-06-30', 'undated', 'undated'],
    ['a month without a year, no range', yearless, null, null, 'undated', 'undated'],
    ['nothing at all', nothing, '2024-06-01', null, 'undated', 'undated'],
    ['a range that ends before it begins', month, '2024-06-20', '2024-06-10', 'no', 'no'],
    ['such a range and nothing known', nothing, '2024-06-20', '2024-06-10', 'undated', 'undated'],
  ])('%s', (_, dating, from, to, certainly, possibly) => {
    expect(inRange(dating, { from, to }, 'certainly')).toBe(certainly);
    expect(inRange(dating, { from, to }, 'possibly')).toBe(possibly);
  });

  it('does not take the day of the news where the meeting has a date of its own without a year', () => {
    const both = { ...yearless, reportedOn: '2024-06-18' };
    expect(inRange(both, { from: '2024-06-01', to: '2024-06-30' }, 'possibly')).toBe('undated');
  });

  it('never lets certainly match what possibly does not', () => {
    for (const dating of [day, month, reported, yearless, nothing]) {
      for (const from of [null, '2024-06-01', '2024-06-15', '2025-03-15', '2025-05-09', '2026-01-01']) {
        for (const to of [null, '2024-05-31', '2024-06-30', '2025-03-15', '2025-05-09', '2026-01-01']) {
          if (inRange(dating, { from, to }, 'certainly') === 'match') {
            expect(inRange(dating, { from, to }, 'possibly')).toBe('match');
          }
        }
      }
    }
  });
});
