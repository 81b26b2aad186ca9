import { expect, test } from 'vitest';
import { keyOf } from '@/components/graph/key-of';

test.each([
  ['a Latin letter', 'Z', 'KeyZ', 'z'],
  ['one where another layout has it', 'y', 'KeyZ', 'y'],
  ['a Bengali letter', 'য', 'KeyZ', 'z'],
  ['a key with a name', 'ArrowDown', 'ArrowDown', 'arrowdown'],
  ['a sign', '+', 'Equal', '+'],
  ['a Bengali digit', '১', 'Digit1', '১'],
])('%s', (_, key, code, letter) => {
  expect(keyOf({ key, code })).toBe(letter);
});
