import { fileURLToPath } from 'node:url';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { MESSAGES, wants } from './messages';
import { keysOf, usedKeys } from './used-keys';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USED = usedKeys(ROOT, ['app', 'components']);

test('the sources ask for words at all', () => {
  expect(USED.length).toBeGreaterThan(100);
});

test('no word is missing: every key that a source asks for is in the Bengali file', () => {
  const there = [...MESSAGES.bn.keys()];
  const missing = USED.filter(({ key, open }) =>
    open ? !there.some((one) => one.startsWith(key)) : !MESSAGES.bn.has(key),
  );
  expect(missing).toEqual([]);
});

test('every message is given what it wants, where the call spells it out', () => {
  const spelled = USED.filter(({ open, given }) => !open && !given.includes('...') && /^(\{|$)/.test(given));
  const lacking = spelled.flatMap(({ file, key, given }) =>
    wants(MESSAGES.bn.get(key) ?? '')
      .filter((name) => !new RegExp(`\\b${name.replace(/[<>]/g, '')}\\b`).test(given))
      .map((name) => `${file}: ${key} wants ${name}`),
  );
  expect(spelled.length).toBeGreaterThan(100);
  expect(lacking).toEqual([]);
});

test('no word is unused: every key of the Bengali file is asked for', () => {
  const closed = new Set(USED.filter(({ open }) => !open).map(({ key }) => key));
  const prefixes = USED.filter(({ open }) => open).map(({ key }) => key);
  const unused = [...MESSAGES.bn.keys()].filter(
    (key) => !closed.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('both languages have the same keys in the same order', () => {
  expect([...MESSAGES.en.keys()]).toEqual([...MESSAGES.bn.keys()]);
});

test('both languages want the same arguments', () => {
  for (const [key, message] of MESSAGES.bn) {
    expect([key, ...wants(MESSAGES.en.get(key) ?? '')]).toEqual([key, ...wants(message)]);
  }
});

test.each(['bn', 'en'] as const)('every message of %s can be said', (locale) => {
  const faults: string[] = [];
  const t = createTranslator({
    locale,
    messages: locale === 'bn' ? bn : en,
    onError: (error) => faults.push(String(error)),
  });
  for (const [key, message] of MESSAGES[locale]) {
    for (const number of [0, 1, 2, 11]) {
      const values = wants(message).map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), (words: unknown) => words] : [name, number],
      );
      t.rich(key as Parameters<typeof t.rich>[0], Object.fromEntries(values));
    }
  }
  expect(faults).toEqual([]);
});

test('the reader of sources sees each way of asking', () => {
  const source = `
    const t = useTranslations('a');
    const [x, kind] = await Promise.all([load(1, 2), getTranslations('b')]);
    t('one'); t.rich('two', {}); t(yes ? 'three' : 'four'); t(\`five.\${x}\`); kind(x); format('six');
    const far = await getTranslations({ locale, namespace: 'c' });
    const [m] = await Promise.all([getTranslations({ locale, namespace: 'd' })]);
    far('seven'); m('eight');`;
  expect(keysOf('f.tsx', source).map(({ key, open }) => `${key}${open ? '*' : ''}`)).toEqual([
    'a.one',
    'a.two',
    'a.three',
    'a.four',
    'a.five.*',
    'b.*',
    'c.seven',
    'd.eight',
  ]);
});

test('a translator that it cannot read is refused, not passed over', () => {
  expect(() => keysOf('f.tsx', 'use(useTranslations("a"));')).toThrow('f.tsx');
});
