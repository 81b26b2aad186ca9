import { expect, test } from 'vitest';
import { addressOf } from '@/app/public-address';

test.each([
  ['the host that was asked', { host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000/'],
  [
    'a proxy’s word for it',
    { host: '127.0.0.1:3000', 'x-forwarded-host': 'boithok.example', 'x-forwarded-proto': 'https' },
    'https://boithok.example/',
  ],
  ['the first of several proxies', { 'x-forwarded-host': 'a.example, b.example' }, 'http://a.example/'],
  ['no host at all', {}, 'http://localhost/'],
  ['a host that is none', { host: 'not a host' }, 'http://localhost/'],
])('%s', (_, headers, address) => {
  expect(addressOf(new Headers(headers as Record<string, string>)).href).toBe(address);
});
