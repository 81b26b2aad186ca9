import { expect, test } from 'vitest';
import { localPath, plainPath } from '@/components/locale/local-path';
import { joinNames, nameIn } from '@/components/locale/name-in';

test.each([
  ['/', '/', '/en'],
  ['/leaders', '/leaders', '/en/leaders'],
  ['/?from=2025-01-01', '/?from=2025-01-01', '/en?from=2025-01-01'],
  ['/articles/a-1#s-20', '/articles/a-1#s-20', '/en/articles/a-1#s-20'],
])('%s is at %s in Bengali and at %s in English', (path, bn, en) => {
  expect(localPath('bn', path)).toBe(bn);
  expect(localPath('en', path)).toBe(en);
});

test.each([
  ['/en', '/'],
  ['/bn', '/'],
  ['/en/leaders/x', '/leaders/x'],
  ['/energy', '/energy'],
  ['/leaders', '/leaders'],
])('%s without its language is %s', (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});

test('names in a row, in each language', () => {
  expect(joinNames([], 'bn')).toBe('');
  expect(joinNames(['ক'], 'bn')).toBe('ক');
  expect(joinNames(['ক', 'খ', 'গ'], 'bn')).toBe('ক, খ ও গ');
  expect(joinNames(['A', 'B'], 'en')).toBe('A and B');
});

test('who has no English name gets Latin letters all the same', () => {
  expect(nameIn('en', { name: 'মুন', nameEn: null })).toBe('Mun');
  expect(nameIn('en', { name: 'ক', nameEn: 'K' })).toBe('K');
  expect(nameIn('bn', { name: 'ক', nameEn: 'K' })).toBe('ক');
});
