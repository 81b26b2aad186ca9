import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import { sayRange } from '@/components/timeline/say-range';
import type { TimelineWords } from '@/components/timeline/words';

const words = { ...en.timeline, range: '{from} – {to}' } as unknown as TimelineWords;
const said = (from: string | null, to: string | null) => sayRange({ from, to }, words, 'en');

test('chosen days are said by what they are together, an open end by its word, and all days not at all', () => {
  expect(said('2024-02-01', '2024-02-29')).toBe('February 2024');
  expect(said(null, '2024-02-29')).toBe(`${words.fromBeginning} – 29 February 2024`);
  expect(said('2024-02-01', null)).toBe(`1 February 2024 – ${words.toEnd}`);
  expect(said(null, null)).toBeNull();
});
