import { expect, test } from 'vitest';
import { decodable } from '@/app/serve/decodable.mjs';

test('an address that can be read leads nowhere else', () => {
  for (const url of ['/', '/leaders/%E0%A6%95?from=%C0', '/search?q=50%', '/a%2525'])
    expect(decodable(url)).toBeNull();
});

test('broken escapes of a path become the sign for what cannot be read, on this site', () => {
  expect(decodable('/leaders/%E0%A4%A?lang=%C0')).toBe('/leaders/%EF%BF%BDE0%EF%BF%BDA4%EF%BF%BDA?lang=%C0');
  expect(decodable('/50%')).toBe('/50%EF%BF%BD');
  expect(decodable('//elsewhere/%C0')).toBe('/elsewhere/%EF%BF%BDC0');
});
