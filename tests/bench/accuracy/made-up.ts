import type { ExtractedMeeting, Extraction } from '@/graph/commands/extraction';
import type { GoldArticle, GoldMeeting } from './gold';
import { scoreArticle } from './score-article';
import { Tally } from './tally';

/** Two people of two states that there are not. */
const RAJA = { id: 'raja', names: ['রাজা হরিশ', 'হরিশ'], title: 'রাজা', country: 'AA', optional: false };
const RANI = { id: 'rani', names: ['রানি মায়া', 'মায়া'], title: 'রানি', country: 'BB', optional: false };

export const SENTENCE = 'রাজা হরিশ ও রানি মায়া নদীর ধারের পুরোনো বাড়িতে বৈঠক করেন।';

/** What both tell of it. */
const both = () => ({
  kind: 'talks' as const,
  status: 'held' as const,
  date: '2024-06-01',
  countries: ['AA', 'BB'],
  place: { city: 'নদীপুর', country: 'AA' },
});

/** The meeting of the two as a person tells it, but for what is said to be otherwise. */
export const told = (otherwise: Partial<GoldMeeting> = {}): GoldMeeting => ({
  ...both(),
  participants: ['raja', 'rani'],
  dateAlt: [],
  evidence: SENTENCE,
  optional: false,
  ...otherwise,
});

/** The same meeting as the reader tells it. */
export const read = (otherwise: Partial<ExtractedMeeting> = {}): ExtractedMeeting => ({
  ...both(),
  reportedOn: null,
  participants: ['রাজা হরিশ', 'রানি মায়া'],
  evidence: [{ text: SENTENCE }],
  ...otherwise,
});

/** An article of these meetings as people understood it. */
export const gold = (meetings: GoldMeeting[], otherwise: Partial<GoldArticle> = {}): GoldArticle => ({
  id: 'a',
  file: 'a.txt',
  published: '2024-06-02',
  credit: 'নদীর খবর',
  leaders: [RAJA, RANI],
  countries: ['AA', 'BB'],
  optionalCountries: [],
  meetings,
  ...otherwise,
});

/** The same article as the reader understood it. */
export const reading = (meetings: ExtractedMeeting[], otherwise: Partial<Extraction> = {}): Extraction => ({
  source: 'a.txt',
  published: '2024-06-02',
  credit: 'নদীর খবর',
  leaders: [RAJA, RANI].map(({ names: [name = '', ...aliases], title, country }) => ({
    name,
    aliases,
    title,
    country,
  })),
  countries: ['AA', 'BB'],
  meetings,
  ...otherwise,
});

/** The counts of one article. */
export function counted(people: GoldArticle, reader: Extraction | null) {
  const tally = new Tally();
  scoreArticle(people, reader, tally);
  return tally.counts();
}

/** The counts of one article with one meeting that people and reader tell of. */
export const countedMeeting = (people: Partial<GoldMeeting>, reader: Partial<ExtractedMeeting>) =>
  counted(gold([told(people)]), reading([read(reader)]));
