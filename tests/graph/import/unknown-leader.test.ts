import { expect, test } from 'vitest';
import { type NamedInArticle, unknownLeader } from '@/graph/import/unknown-leader';
import { chooser } from '@/tests/chance';

const named = (change: Partial<NamedInArticle>): NamedInArticle => ({
  ...{ name: 'খুরেলসুখ', nameEn: null, aliases: [], title: null, speaksFor: null },
  ...change,
});
const titleEn = (title: string) => (title === 'প্রেসিডেন্ট' ? 'President' : null);
const isCountry = (code: string) => code === 'MN' || code === 'RU';

test('from all that articles say: the longest name, every form, every office, the state most of them tell', () => {
  const articles = [
    named({ aliases: ['খুরেলসুখ'], title: 'প্রেসিডেন্ট', speaksFor: 'MN' }),
    named({
      name: 'উখনাগিন খুরেলসুখ',
      aliases: ['উখনাগিন খুরেলসুখ', 'খুরেলসুখ'],
      title: 'প্রেসিডেন্ট',
      speaksFor: 'MN',
    }),
    named({ title: 'দূত', speaksFor: 'UN' }),
  ];
  const leader = unknownLeader('x-1', articles, isCountry, titleEn);
  expect(leader).toMatchObject({
    name: 'উখনাগিন খুরেলসুখ',
    nameEn: null,
    aliases: ['খুরেলসুখ'],
    known: false,
    speaksFor: 'MN',
    offices: [
      { title: 'দূত', titleEn: null, country: null, organisation: 'UN', order: 0 },
      {
        title: 'প্রেসিডেন্ট',
        titleEn: 'President',
        country: 'MN',
        organisation: null,
        first: null,
        last: null,
        checked: false,
        order: 1,
      },
    ],
  });
  for (let turn = 0; turn < 6; turn++) {
    expect(unknownLeader('x-1', chooser(turn).shuffled(articles), isCountry, titleEn)).toEqual(leader);
  }
});

test('where no article tells an office or a state, none is made up', () => {
  expect(unknownLeader('x-1', [named({})], isCountry, titleEn)).toMatchObject({
    speaksFor: null,
    offices: [],
  });
  expect(unknownLeader('x-1', [named({ title: 'মন্ত্রী' })], isCountry, titleEn)).toMatchObject({
    offices: [{ title: 'মন্ত্রী', country: null, organisation: null }],
  });
});
