import { expect, test } from 'vitest';
import { WordKey } from '@/lib/words/word-key';
import { WordMemory } from '@/lib/words/word-memory';

const key = (number: number) =>
  Object.assign(new WordKey(), { high: number & 1, middle: number >> 3, low: number, fits: true });

test('finds what it was given, and nothing else', () => {
  const memory = new WordMemory<string>(64);
  for (let i = 1; i <= 40; i++) memory.add(key(i), `value ${i % 5}`);
  for (let i = 1; i <= 40; i++) expect(memory.find(key(i))).toBe(`value ${i % 5}`);
  for (let i = 41; i <= 200; i++) expect(memory.find(key(i))).toBeUndefined();
});

test('never holds more than there is room for, and begins anew when it is full', () => {
  const memory = new WordMemory<number>(64);
  for (let i = 1; i <= 10_000; i++) {
    memory.add(key(i), i);
    expect(memory.find(key(i))).toBe(i);
  }
  const held = Array.from({ length: 10_000 }, (_, i) => memory.find(key(i + 1))).filter(Boolean);
  expect(held.length).toBeLessThanOrEqual(48);
});
