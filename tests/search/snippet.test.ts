import { expect, test } from 'vitest';
import { snippet } from '@/lib/search/snippet';

const around = (text: string) => {
  const marks = [...text.matchAll(/\[(.+?)\]/g)].map(({ index, 0: { length } }, at) => ({
    start: index - 2 * at,
    end: index + length - 2 - 2 * at,
  }));
  return snippet({ text: text.replaceAll(/[[\]]/g, ''), marks });
};
const long = (words: number) => 'স্ত্রী '.repeat(words).trim();

test('a short sentence stays whole', () => {
  expect(around('[পুতিন] মস্কোয় [বৈঠক] করেন।')).toEqual(['', 'পুতিন', ' মস্কোয় ', 'বৈঠক', ' করেন।']);
  expect(around('[পুতিন]')).toEqual(['', 'পুতিন', '']);
  expect(around('কোনো শব্দ নেই।')).toEqual(['কোনো শব্দ নেই।']);
});

test('a long one is cut between words, around its first mark', () => {
  expect(around(`${long(20)} [পুতিন] ${long(20)}`)).toEqual([`…${long(4)} `, 'পুতিন', ` ${long(8)}…`]);
  const [before, mark, after = ''] = around(`[পুতিন] ${long(30)} [শেষ]`);
  expect([before, mark]).toEqual(['', 'পুতিন']);
  expect(after).toMatch(/^( স্ত্রী)+…$/);
});

test('a mark is never cut', () => {
  expect(around(`[${long(20)}] ${long(3)}`)).toEqual(['', long(20), '…']);
});
