import { expect, test } from 'vitest';
import { whyOf } from '@/components/search/why';
import type { NameHit } from '@/graph/queries/name-hit';
import type { Way } from '@/lib/search/way';

const hit = (way: Way, form: string, is: 'leader' | 'country' = 'leader') =>
  ({ is, match: { way, form, rank: 0, off: 0 } }) as NameHit;

const says = (locale: 'bn' | 'en') => ({
  ...{ locale, today: '2026-11-29' },
  former: { bn: 'সাবেক', en: 'Former' }[locale],
});

test('why is told where the name that is shown does not say so', () => {
  expect(whyOf(hit('name', 'পুতিন'), says('bn'))).toBeNull();
  expect(whyOf(hit('start', 'Vladimir Putin'), says('en'))).toBeNull();
  expect(whyOf(hit('name', 'Putin'), says('bn'))).toEqual({ word: 'english', form: 'Putin' });
  expect(whyOf(hit('start', 'পুতিন'), says('en'))).toEqual({ word: 'bengali', form: 'পুতিন' });
  expect(whyOf(hit('spelling', 'পুটিন'), says('bn'))).toEqual({ word: 'spelling', form: 'পুটিন' });
  expect(whyOf(hit('spelling', 'ক্রেমলিন', 'country'), says('bn'))).toEqual({
    word: 'otherName',
    form: 'ক্রেমলিন',
  });
  expect(whyOf(hit('sound', 'পুতিন'), says('bn'))).toEqual({ word: 'sound', form: 'পুতিন' });
});

test('who was found by an office is said to have it, or to have had it', () => {
  const office = { title: 'প্রেসিডেন্ট', titleEn: 'President', ofPart: false, part: null, organisation: null };
  const china = { code: 'CN', name: 'চীন', nameEn: 'China' };
  const holds = { ...office, country: china, first: '2003-03-15', last: '2013-03-14', checked: true };
  const one = { ...hit('name', 'প্রেসিডেন্ট'), holds } as NameHit;
  expect(whyOf(one, says('bn'))).toEqual({ word: 'office', form: 'সাবেক প্রেসিডেন্ট, চীন' });
  expect(whyOf({ ...one, holds: { ...holds, last: '..' } }, says('en'))).toEqual({
    ...{ word: 'office', form: 'President, China' },
  });
});
