import { describe, expect, test } from 'vitest';
import { lintLexicon } from '@/lib/lexicon/lint';
import { lexicon } from '@/seeds/lexicon';
import { type SmallLexicon, smallLexicon } from './small-lexicon';

test('the lexicon as it is stored is clean', () => {
  expect(lintLexicon(lexicon)).toEqual([]);
});

test('the small lexicon that the cases below spoil is clean', () => {
  expect(lintLexicon(smallLexicon())).toEqual([]);
});

/** What is done to the clean lexicon, and where and what the lint then says. */
type Case = [
  what: string,
  spoil: (lexicon: SmallLexicon) => unknown,
  record: string,
  field: string,
  problem: RegExp,
];

const first = <T>(list: T[]): T => list[0] as T;
const india = (lexicon: SmallLexicon) => lexicon.countries[1] as SmallLexicon['countries'][number];
const leader = (lexicon: SmallLexicon, at: number) =>
  first(lexicon.leaderFiles).leaders[at] as SmallLexicon['leaderFiles'][number]['leaders'][number];
const office = (lexicon: SmallLexicon, at: number) => first(leader(lexicon, at).offices);

const cases: Record<string, Case[]> = {
  'codes of states': [
    ['a state twice', (it) => it.countries.push(india(it)), 'IN', 'code', /more than once/],
    ['a state missing', (it) => it.stateCodes.push('NP'), 'NP', 'code', /missing/],
    ['a code too many', (it) => it.stateCodes.pop(), 'IN', 'code', /not in state-codes/],
    ['out of order', (it) => it.countries.reverse(), 'BD', 'code', /out of order/],
  ],
  ids: [
    ['a place twice', (it) => it.places.push(first(it.places)), 'dhaka', 'id', /more than once/],
    [
      'a leader in two files',
      (it) =>
        it.leaderFiles.push({ file: 'leaders/asia.json', asOf: '2025-06-30', leaders: [leader(it, 1)] }),
      'manmohan-singh',
      'id',
      /more than once/,
    ],
    [
      'an organisation like a state',
      (it) => (first(it.organisations).id = 'IN'),
      'IN',
      'id',
      /code of a state/,
    ],
  ],
  'places and capitals': [
    ['a place in no state', (it) => (first(it.places).country = 'XX'), 'dhaka', 'country', /XX is no state/],
    [
      'a capital that is no place',
      (it) => (india(it).capital = 'agra'),
      'IN',
      'capital',
      /agra is not in places/,
    ],
    [
      'a seat in no state',
      (it) => first(it.organisations).sitsIn.push('XX'),
      'UN',
      'sitsIn',
      /XX is no state/,
    ],
    ['a capital abroad', (it) => (india(it).capital = 'dhaka'), 'IN', 'capital', /dhaka lies in BD/],
  ],
  'where places lie': [
    ['off the globe to the north', (it) => (first(it.places).at = [90.41, 23.71]), 'dhaka', 'at', /90.41/],
    ['off the globe to the east', (it) => (first(it.places).at = [23.71, 190.41]), 'dhaka', 'at', /190.41/],
    ['said too exactly', (it) => (first(it.places).at = [23.7104, 90.41]), 'dhaka', 'at', /two decimals/],
    ['two at one point', (it) => (first(it.places).at = [28.64, 77.22]), 'new-delhi', 'at', /where dhaka is/],
  ],
  offices: [
    [
      'an unknown title',
      (it) => (office(it, 0).title = 'premier'),
      'atal-bihari-vajpayee',
      'offices.0.title',
      /premier is not/,
    ],
    [
      'an unknown state',
      (it) => (office(it, 0).of = 'XX'),
      'atal-bihari-vajpayee',
      'offices.0.of',
      /XX is neither/,
    ],
    [
      'a title of another state alone',
      (it) => (first(it.titles).of = 'BD'),
      'manmohan-singh',
      'offices.0.of',
      /of BD alone/,
    ],
    [
      'a province of another state',
      (it) => Object.assign(office(it, 2), { in: 'dhaka' }),
      'narendra-modi',
      'offices.0.in',
      /dhaka is no place in IN/,
    ],
    ['a title of no state', (it) => (first(it.titles).of = 'XX'), 'prime-minister', 'of', /XX is neither/],
    [
      'a day that there is not',
      (it) => (office(it, 3).first = '2001-02-30'),
      'khaleda-zia',
      'offices.0.first',
      /no date/,
    ],
    [
      'an end before the beginning',
      (it) => (office(it, 0).last = '1997'),
      'atal-bihari-vajpayee',
      'offices.0.first',
      /before it begins/,
    ],
    [
      'a beginning after asOf',
      (it) => (office(it, 2).first = '2025-07'),
      'narendra-modi',
      'offices.0.first',
      /after the file's asOf/,
    ],
    [
      'offices out of order',
      (it) => leader(it, 1).offices.push({ ...office(it, 1), of: 'BD', first: '1991', last: '1996' }),
      'manmohan-singh',
      'offices.1.first',
      /before the office above/,
    ],
  ],
  terms: [
    [
      'two at a time',
      (it) => (office(it, 1).first = '2004-05-20'),
      'manmohan-singh',
      'offices.0.first',
      /while atal-bihari-vajpayee/,
    ],
    [
      'one in a term that goes on',
      (it) => (office(it, 1).last = '..'),
      'narendra-modi',
      'offices.0.first',
      /while manmohan-singh/,
    ],
  ],
  letters: [
    ['Latin letters', (it) => india(it).aliases.push('ভারত (India)'), 'IN', 'aliases', /Latin/],
    ['a joiner nobody sees', (it) => india(it).aliases.push('ভারতবর্‌ষ\u200c'), 'IN', 'aliases', /joiner/],
    ['another script', (it) => india(it).aliases.push('भारत'), 'IN', 'aliases', /no Bengali/],
    ['two blanks', (it) => india(it).aliases.push('প্রজাতন্ত্রী  ভারত'), 'IN', 'aliases', /single spaces/],
    ['one letter', (it) => leader(it, 2).short.push('ম'), 'narendra-modi', 'short', /shorter than two/],
    [
      'one form twice',
      (it) => india(it).adjectives.push('ভারত'),
      'IN',
      'name and adjectives',
      /more than once/,
    ],
    ['a Bengali English name', (it) => (india(it).nameEn = 'ভারত'), 'IN', 'nameEn', /no English name/],
  ],
  'shared forms': [
    ['one name of two states', (it) => india(it).aliases.push('বাংলাদেশ'), 'IN', 'aliases', /also means BD/],
    [
      'one full name of two leaders, in two encodings',
      (it) => leader(it, 0).aliases.push('খালেদা জিয়া'.normalize()),
      'khaleda-zia',
      'name',
      /also means atal-bihari-vajpayee/,
    ],
    [
      'a leader called like a place',
      (it) => leader(it, 0).short.push('ঢাকা'),
      'atal-bihari-vajpayee',
      'short',
      /also means dhaka/,
    ],
    [
      'a place called like an organisation',
      (it) => first(it.places).aliases.push('জাতিসংঘ'),
      'UN',
      'name',
      /also means dhaka/,
    ],
    [
      'fame without the short form',
      (it) => leader(it, 2).famous.push('নমো'),
      'narendra-modi',
      'famous',
      /not among the short/,
    ],
    [
      'fame shared',
      (it) =>
        leader(it, 0).short.push('সিংজি') +
        leader(it, 0).famous.push('সিংজি') +
        leader(it, 1).short.push('সিংজি') +
        leader(it, 1).famous.push('সিংজি'),
      'manmohan-singh',
      'famous',
      /means atal-bihari-vajpayee as well/,
    ],
  ],
  declarations: [
    [
      'of no form',
      (it) => it.ambiguous.push({ form: 'মালি', kind: 'common-word', note: '-' }),
      'মালি',
      'form',
      /no form of the lexicon/,
    ],
    [
      'of one state',
      (it) => it.ambiguous.push({ form: 'ভারত', kind: 'two-countries', note: '-' }),
      'ভারত',
      'form',
      /fewer than two countries/,
    ],
    [
      'of one person',
      (it) => it.ambiguous.push({ form: 'সিং', kind: 'two-people', note: '-' }),
      'সিং',
      'form',
      /fewer than two people/,
    ],
    [
      'of a phrase that nothing is in',
      (it) => it.lookAlikes.push({ form: 'লোহিত সাগর', note: '-' }),
      'লোহিত সাগর',
      'form',
      /holds no form/,
    ],
    ['twice', (it) => it.lookAlikes.push(first(it.lookAlikes)), 'ভারত মহাসাগর', 'form', /more than once/],
  ],
};

describe.each(Object.entries(cases))('%s', (_rule, table) => {
  test.each(table)('%s', (_what, spoil, record, field, problem) => {
    const spoilt = smallLexicon();
    spoil(spoilt);
    expect(lintLexicon(spoilt)).toContainEqual(
      expect.objectContaining({ record, field, problem: expect.stringMatching(problem) }),
    );
  });
});

/** What must not be taken for a mistake. */
test.each<[what: string, change: (lexicon: SmallLexicon) => unknown]>([
  ['a term that begins on the day on which the last one ends', (it) => (office(it, 1).first = '2004-05-22')],
  ['a term in the year in which the last one ends', (it) => (office(it, 1).first = '2004')],
  ['a term whose end is not known', (it) => (office(it, 1).last = null)],
  [
    'two at a time in an office that is not unique',
    (it) => {
      first(it.titles).unique = false;
      office(it, 1).last = '..';
    },
  ],
  ['a short form of two leaders', (it) => leader(it, 0).short.push('সিং')],
  [
    'a shared name that is declared',
    (it) => {
      leader(it, 0).short.push('ঢাকা');
      it.ambiguous.push({ form: 'ঢাকা', kind: 'person-name', note: '-' });
    },
  ],
  ['a joiner that makes র‍্য', (it) => first(it.places).aliases.push('র‍্যাডিসন ঢাকা')],
  ['an abbreviation of one letter', (it) => first(it.honorifics).aliases.push('ড.')],
])('%s is fine', (_what, change) => {
  const changed = smallLexicon();
  change(changed);
  expect(lintLexicon(changed)).toEqual([]);
});
