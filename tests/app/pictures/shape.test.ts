import { expect, test } from 'vitest';
import { shape } from '@/app/pictures/shape';

const APART = '\u200c';
const glyphs = (text: string) => shape(text, 'serif', 100).outlines.split('<path').length - 1;

test.each([
  ['ক্ষ', 1],
  ['ন্দ্র', 1],
  ['স্ত্রী', 2],
  ['প্রেসিডেন্ট', 7],
])('%s is drawn as %i shapes', (word, count) => {
  expect(glyphs(word)).toBe(count);
});

test('a conjunct is not its letters one beside the other', () => {
  const [joined, apart] = [shape('ক্ষ', 'serif', 100), shape(`ক্${APART}ষ`, 'serif', 100)];
  expect(joined.width).toBeLessThan(apart.width * 0.75);
});

test('a vowel sign that is written before its letter is drawn before it', () => {
  const at = (text: string) =>
    [...shape(text, 'serif', 100).outlines.matchAll(/d="([^"]+)"/g)].map(([, d]) => d);
  expect(at('কি')).toEqual([...at('কি').slice(0, 1), ...at('ক')]);
});

test('Bengali keeps its conjuncts behind Latin letters, and Latin its widths behind Bengali ones', () => {
  const width = (text: string) => shape(text, 'sans', 40).width;
  expect(width('Xi: নরেন্দ্র')).toBeCloseTo(width('Xi: ') + width('নরেন্দ্র'), 5);
  expect(width('নরেন্দ্র Modi')).toBeCloseTo(width('নরেন্দ্র ') + width('Modi'), 5);
});

test('the letters of both languages are there, those with marks and the ones of two codes too', () => {
  for (const text of ['Recep Tayyip Erdoğan', 'Čaputová · Łukasz — “Đỗ”…', 'শরিফুর রহমান ও শ্রেয়া, ১৯৭১ (ড়ঢ়য়)।'])
    for (const typeface of ['serif', 'quote', 'sans'] as const)
      expect([text, shape(text, typeface, 20).missing]).toEqual([text, 0]);
});

test('a letter that is not there is counted', () => {
  expect(shape('→', 'sans', 20).missing).toBe(1);
});
