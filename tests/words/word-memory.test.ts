import { expect, test } from 'vitest';
import { WordKey } from '@/lib/words/word-key';
import { WordMemory } from '@/lib/words/word-memory';

const key = (number: number) =>
  Object.assign(new WordKey(), { high: number & 1, middle: number >> 3, low: number, fits: true });

test('finds what it was given, and nothing else', () => {
  const memory = new WordMemory<string>((value) => ({ kinds: value.length, next: 2 }), 64);
  for (let i = 1; i <= 40; i++) memory.add(key(i), `value ${i % 5}`);
  for (let i = 1; i <= 40; i++) expect(memory.value(memory.find(key(i)))).toBe(`value ${i % 5}`);
  for (let i = 41; i <= 200; i++) expect(memory.find(key(i))).toBe(0);
  expect(memory.kinds[memory.find(key(3))]).toBe(7);
});

test('finds words that fit into no key by their letters', () => {
  const memory = new WordMemory<string>(() => ({ kinds: 1, next: 0 }), 64);
  const number = memory.addOther('Putin', 'a name');
  expect(memory.findOther('Putin')).toBe(number);
  expect(memory.findOther('Modi')).toBe(0);
});

test('never holds more than there is room for, and begins anew with the next text when it is full', () => {
  const memory = new WordMemory<number>((value) => ({ kinds: value, next: 0 }), 64);
  const held = () => Array.from({ length: 10_000 }, (_, i) => memory.find(key(i + 1))).filter(Boolean);
  for (let i = 1; i <= 10_000; i++) expect(memory.value(memory.add(key(i), i))).toBe(i);
  expect(held()).toHaveLength(48);
  memory.begin();
  expect(held()).toEqual([]);
  expect(memory.value(memory.add(key(3), 3))).toBe(3);
});
