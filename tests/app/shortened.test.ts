import { expect, test } from 'vitest';
import { shortened } from '@/app/share/shortened';

const so = (letters: number) => 'কখগ '.repeat(letters / 4).trim();

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

test.each([
  ['a sentence', `${so(128)}। ${so(20)}`, `${so(128)}।`],
  ['an English one', `${so(120)} met. ${so(20)}`, `${so(120)} met.`],
  [
    'no shortened word, but the word before it',
    `${so(140)} ড. ${so(20)} ${so(20)}`,
    `${so(140)} ড. কখগ কখগ কখগ…`,
  ],
  ['a phrase', `${so(128)}, ${so(24)}; ${so(20)}`, `${so(128)}, ${so(24)}…`],
  ['what stands before a bracket that would stay open', `${so(132)} (${so(40)})`, `${so(132)}…`],
  ['a word, where the sentence leaves too much unsaid', `${so(60)}। ${so(120)}`, `${so(60)}। ${so(96)}…`],
])('it ends behind %s', (_, text, cut) => {
  expect(shortened(text.padEnd(159, ' কখগ'))).toBe(cut);
});

test('letters that are joined are never parted, not even in a text without a blank', () => {
  for (const before of [154, 155, 156, 157]) {
    const cut = shortened(`${'ক'.repeat(before)}স্ত্রী${'ক'.repeat(20)}`);
    expect(cut).toMatch(/^ক+(?:স্ত্রী)?ক*…$/u);
    expect(cut.length).toBeLessThan(160);
  }
});
