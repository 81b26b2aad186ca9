import { expect, test } from 'vitest';
import { initials } from '@/components/graph/initials';

test('initials are whole letters of the first and the last word', () => {
  expect(initials('আন্তোনিও গুতেরেস')).toBe('আগু');
  expect(initials('স্ত্রী')).toBe('স্ত্রী');
  expect(initials('')).toBe('');
});
