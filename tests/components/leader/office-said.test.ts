import { expect, test } from 'vitest';
import { officeSaid } from '@/components/leader/office-said';
import type { Office } from '@/graph/queries/office';

const INDIA = { code: 'IN', name: 'ভারত', nameEn: 'India' };
const bengali = { locale: 'bn', former: 'সাবেক', inNews: 'সংবাদে:', today: '2026-11-29' } as const;

const office = (more: Partial<Office>): Office => ({
  ...{ title: 'প্রধানমন্ত্রী', titleEn: 'Prime Minister', country: INDIA, organisation: null },
  ...{ ofPart: false, part: null, first: '2014', last: '..', checked: false },
  ...more,
});
const chief = { title: 'মুখ্যমন্ত্রী', titleEn: 'Chief Minister', ofPart: true };
const gujarat = { name: 'গুজরাট', nameEn: 'Gujarat' };

test.each<[string, Partial<Office>, string]>([
  ['one that is held', {}, 'প্রধানমন্ত্রী, ভারত'],
  ['one that is over', { last: '2024-08-05' }, 'সাবেক প্রধানমন্ত্রী, ভারত'],
  ['one of which the end is not known', { last: null }, 'প্রধানমন্ত্রী, ভারত'],
  ['one of which no day is known', { first: null, last: null }, 'সংবাদে: প্রধানমন্ত্রী, ভারত'],
  ['of a province', { ...chief, part: gujarat, last: '2014' }, 'সাবেক মুখ্যমন্ত্রী, গুজরাট'],
  ['of a province that nobody has named: not of the country', chief, 'মুখ্যমন্ত্রী'],
])('%s', (_, more, said) => {
  expect(officeSaid(office(more), bengali)).toBe(said);
});

test('in English', () => {
  const english = { ...bengali, locale: 'en', former: 'Former' } as const;
  expect(officeSaid(office({ last: '2024' }), english)).toBe('Former Prime Minister, India');
});
