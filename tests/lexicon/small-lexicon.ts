import type { Lexicon } from '@/seeds/lexicon';

const state = (code: string, name: string, nameEn: string, capital: string) => ({
  code,
  name,
  nameEn,
  aliases: [] as string[],
  adjectives: [] as string[],
  capital,
  metonyms: [] as string[],
  otherEn: [] as string[],
  adjectivesEn: [] as string[],
  metonymsEn: [] as string[],
});
const place = (id: string, name: string, nameEn: string, country: string, at: [number, number]) => ({
  id,
  name,
  nameEn,
  country,
  aliases: [] as string[],
  metonym: true as boolean,
  sites: [] as string[],
  otherEn: [] as string[],
  at: at as [number, number] | null,
});
const minister = (
  id: string,
  name: string,
  nameEn: string,
  of: string,
  first: string | null,
  last: string | null,
) => ({
  id,
  name,
  nameEn,
  aliases: [] as string[],
  short: [name.split(' ').at(-1) ?? name],
  famous: [] as string[],
  offices: [{ title: 'prime-minister', of, first, last, checked: false }],
});

/** A clean lexicon of two states, made anew for each call, so that a test can spoil one thing in it. */
export const smallLexicon = () =>
  ({
    stateCodes: ['BD', 'IN'],
    countries: [state('BD', 'বাংলাদেশ', 'Bangladesh', 'dhaka'), state('IN', 'ভারত', 'India', 'new-delhi')],
    places: [
      place('dhaka', 'ঢাকা', 'Dhaka', 'BD', [23.71, 90.41]),
      place('new-delhi', 'নয়াদিল্লি', 'New Delhi', 'IN', [28.64, 77.22]),
    ],
    organisations: [
      {
        id: 'UN',
        name: 'জাতিসংঘ',
        nameEn: 'United Nations',
        aliases: [] as string[],
        summits: [] as string[],
        sitsIn: [] as string[],
      },
    ],
    titles: [
      {
        id: 'prime-minister',
        name: 'প্রধানমন্ত্রী',
        nameEn: 'Prime Minister',
        aliases: [] as string[],
        kind: 'head-of-government' as const,
        needsState: [] as string[],
        unique: true as boolean,
        saidAs: null as string | null,
        of: null as string | null,
      },
    ],
    honorifics: [
      { id: 'former', kind: 'former' as const, name: 'সাবেক', nameEn: 'former', aliases: [] as string[] },
    ],
    ambiguous: [] as {
      form: string;
      kind: 'common-word' | 'person-name' | 'two-countries' | 'two-people';
      note: string;
    }[],
    lookAlikes: [{ form: 'ভারত মহাসাগর', note: 'সাগর' }],
    leaderFiles: [
      {
        file: 'leaders/south-asia.json',
        asOf: '2025-06-30',
        leaders: [
          minister(
            'atal-bihari-vajpayee',
            'অটল বিহারি বাজপেয়ি',
            'Atal Bihari Vajpayee',
            'IN',
            '1998-03-19',
            '2004-05-22',
          ),
          minister('manmohan-singh', 'মনমোহন সিং', 'Manmohan Singh', 'IN', '2004-05-22', '2014-05-26'),
          minister('narendra-modi', 'নরেন্দ্র মোদি', 'Narendra Modi', 'IN', '2014-05-26', '..'),
          minister('khaleda-zia', 'খালেদা জিয়া', 'Khaleda Zia', 'BD', null, null),
        ],
      },
    ],
    leaders: [],
  }) satisfies Lexicon;

export type SmallLexicon = ReturnType<typeof smallLexicon>;
