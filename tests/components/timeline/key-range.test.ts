import { expect, test } from 'vitest';
import { rangeByKey } from '@/components/timeline/key-range';
import { binsOf } from '@/lib/time/bins';

const limits = { earliest: '2024-01-01', latest: '2024-12-31' };
const bars = binsOf(limits, 'month');
const RANGE = { from: '2024-04-10', to: '2024-06-30' };
const pressed = (key: string, grip: 'start' | 'end' | 'both') =>
  rangeByKey(key, grip, RANGE, { bars, limits, bigStep: 3 });

test('arrows move a grip by one bar and Page keys by a big step', () => {
  expect(pressed('ArrowRight', 'end')).toEqual({ from: '2024-04-10', to: '2024-07-31' });
  expect(pressed('PageDown', 'both')).toEqual({ from: null, to: '2024-03-31' });
  expect(pressed('PageUp', 'end')).toEqual({ from: '2024-04-10', to: '2024-09-30' });
});

test('an end within its bar goes to its edge first', () => {
  expect(pressed('ArrowLeft', 'start')).toEqual({ from: '2024-04-01', to: '2024-06-30' });
});

test('Home and End open the end that they lead to, and move the other as far as it goes', () => {
  expect(pressed('Home', 'start')).toEqual({ from: null, to: '2024-06-30' });
  expect(pressed('End', 'end')).toEqual({ from: '2024-04-10', to: null });
  expect(pressed('End', 'start')).toEqual({ from: '2024-06-01', to: '2024-06-30' });
  expect(pressed('End', 'both')).toEqual({ from: '2024-10-01', to: null });
});

test('other keys move nothing', () => {
  expect(pressed('Enter', 'both')).toBeNull();
});
