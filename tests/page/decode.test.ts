import { expect, test } from 'vitest';
import { decode, MOST_BYTES } from '@/lib/page/decode';

const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytes(part)] : part)));

test('text comes back letter for letter, without a byte order mark', () => {
  expect(decode(bytes('ঢাকায় বৈঠক।\r\nদ্বিতীয় লাইন।\n'), 'a.txt')).toBe('ঢাকায় বৈঠক।\r\nদ্বিতীয় লাইন।\n');
  expect(decode(joined([0xef, 0xbb, 0xbf], 'বৈঠক'), 'a.txt')).toBe('বৈঠক');
});

test.each([
  ['nothing', bytes(''), 'empty', /empty/],
  ['blanks', bytes(' \n\t\n'), 'empty', /nothing but blanks/],
  ['UTF-16', joined([0xff, 0xfe, 0x95, 0x09]), 'not-utf-8', /UTF-16/],
  ['a NUL', joined('বৈঠক', [0], 'হয়েছে'), 'binary', /byte 12 .*0x00/],
  ['a picture', joined([0x89], 'PNG', [0x0d, 0x0a, 0x1a, 0x0a]), 'binary', /byte 6/],
  ['another encoding', joined('বৈঠক', [0xc7, 0x42]), 'not-utf-8', /at byte 13/],
  ['a letter cut in two', bytes('বৈঠক').slice(0, -1), 'not-utf-8', /middle of a letter/],
  ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x61), 'too-large', /5\.0 MB/],
])('%s is refused', (_, given, refused, message) => {
  const result = decode(given, 'news/a.txt');
  expect(result).toMatchObject({ refused, file: 'news/a.txt' });
  if (typeof result === 'string') return;
  expect(result.message).toMatch(message);
  expect(result.remedy).toMatch(/\.$/);
});

test('as much as is allowed is read', () => {
  expect(decode(new Uint8Array(MOST_BYTES).fill(0x61), 'a.txt')).toHaveLength(MOST_BYTES);
});
