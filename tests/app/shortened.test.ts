import { expect, test } from 'vitest';
import { shortened } from '@/app/share/shortened';

test('what fits stays as it is', () => {
  expect(shortened('ভ্লাদিমির পুতিন: সফর, হয়েছে।')).toBe('ভ্লাদিমির পুতিন: সফর, হয়েছে।');
  expect(shortened('ক'.repeat(158))).toHaveLength(158);
});

test('what does not fit ends behind a whole word, under 160 letters', () => {
  const text = 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে '.repeat(6);
  const cut = shortened(text);
  expect(cut.length).toBeLessThan(160);
  expect(cut.length).toBeGreaterThan(140);
  expect(text).toMatch(new RegExp(`^${cut.slice(0, -1)}\\s`));
  expect(shortened(`${'ক'.repeat(150)}, ${'খ'.repeat(20)}`)).toBe(`${'ক'.repeat(150)}…`);
});
