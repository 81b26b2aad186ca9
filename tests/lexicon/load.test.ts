import { expect, test } from 'vitest';
import { leaders, lexicon } from '@/seeds/lexicon';
import { loadRecords } from '@/seeds/lexicon/load';
import { Country, Place } from '@/seeds/lexicon/schema';

const dhaka = { id: 'dhaka', name: 'ঢাকা', nameEn: 'Dhaka', country: 'BD' };

test('records come with their defaults, frozen', () => {
  const [place] = loadRecords('places.json', Place, [dhaka]);
  expect(place).toEqual({ ...dhaka, aliases: [], otherEn: [], sites: [], metonym: false, at: null });
  expect(Object.isFrozen(place) && Object.isFrozen(place?.aliases)).toBe(true);
});

test.each([
  ['no list', { dhaka }, /places\.json: the file must be a list/],
  ['a field missing', [{ ...dhaka, name: undefined }], /places\.json: record dhaka, field name: /],
  ['a field unknown', [{ ...dhaka, region: 'Asia' }], /record dhaka, field \(the record itself\): .*region/],
  ['a bad id', [dhaka, { ...dhaka, id: 'Khulna City' }], /record Khulna City, field id: lower-case/],
  ['a bad alias', [{ ...dhaka, aliases: ['জাহাঙ্গীরনগর', ' '] }], /record dhaka, field aliases\.1: /],
  ['no record', ['ঢাকা'], /places\.json: record number 1, /],
])('%s is refused with file, record and field', (_what, data, message) => {
  expect(() => loadRecords('places.json', Place, data)).toThrow(message);
});

test('a country is called by its code', () => {
  expect(() => loadRecords('countries.json', Country, [{ code: 'BD' }])).toThrow(/record BD, field name/);
});

test('the leaders of all files are there, each with an office', () => {
  expect(leaders.length).toBe(lexicon.leaderFiles.reduce((sum, file) => sum + file.leaders.length, 0));
  expect(leaders.filter((leader) => leader.offices.length === 0)).toEqual([]);
});
