import { expect, test } from 'vitest';
import { asBeginning, joinNames, nameAsText, nameIn, nameInText } from '@/components/locale/name-in';

const putin = { name: 'ভ্লাদিমির পুতিন', nameEn: 'Vladimir Putin' };
const khurelsukh = { name: 'খুরেলসুখ', nameEn: null };

test('a name that only Bengali has says so on an English page, also where nothing but text can stand', () => {
  expect(nameIn('en', khurelsukh)).toBe('Khurelsukh');
  expect(nameAsText('en', khurelsukh)).toBe('Khurelsukh (খুরেলসুখ)');
  expect(nameAsText('en', putin)).toBe('Vladimir Putin');
  expect([putin, khurelsukh].map((one) => nameAsText('bn', one))).toEqual(['ভ্লাদিমির পুতিন', 'খুরেলসুখ']);
  // what is in Latin letters already is itself
  expect(nameAsText('en', { name: 'Mark Carney', nameEn: null })).toBe('Mark Carney');
  expect(joinNames(['ক', 'খ', 'গ'], 'bn')).toBe('ক, খ ও গ');
});

test('an English sentence has a name with its article, or in short', () => {
  const UN = { name: 'জাতিসংঘ', nameEn: 'United Nations', inTextEn: 'the UN' };
  const names = [UN, putin, khurelsukh].map((one) => nameInText('en', one));
  expect(names).toEqual(['the UN', 'Vladimir Putin', 'Khurelsukh (খুরেলসুখ)']);
  expect(asBeginning(joinNames(names, 'en'))).toBe('The UN, Vladimir Putin and Khurelsukh (খুরেলসুখ)');
  expect(nameInText('bn', UN)).toBe('জাতিসংঘ');
});
