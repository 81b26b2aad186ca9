import { expect, test } from 'vitest';
import type { MeetingReport } from '@/lib/reading';
import { leaders, places } from '@/seeds/lexicon';
import { readText } from './read-text';

const VOWEL = /[ািীুূেৈোৌ]$/u;
const ROUND = /[াো]$/u;

/** The cases that newspapers put a name into: where, whose, whom. */
const where = (name: string) =>
  !VOWEL.test(name) ? `${name}ে` : ROUND.test(name) ? `${name}য়` : `${name}তে`;
const whose = (name: string) => (VOWEL.test(name) || /[ইওয়]$/u.test(name) ? `${name}র` : `${name}ের`);
const whom = (name: string) => `${name}কে`;

const MODI_AND_PUTIN = 'নরেন্দ্র মোদি ও ভ্লাদিমির পুতিন';

/** Sentences about a place, and what all of them tell but the place: kind | status | date | people | sides. */
const ABOUT_PLACES: [told: string, sentence: (place: string) => string][] = [
  [
    'talks | held | 2025-03-15 | narendra-modi,vladimir-putin | IN RU',
    (p) => `${MODI_AND_PUTIN} শনিবার ${where(p)} বৈঠক করেছেন।`,
  ],
  [
    'talks | held | 2025-03-15 | narendra-modi,vladimir-putin | IN RU',
    (p) => `শনিবার ${where(p)} ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেন নরেন্দ্র মোদি।`,
  ],
  [
    'talks | planned | - | narendra-modi,vladimir-putin | IN RU',
    (p) => `নরেন্দ্র মোদির সঙ্গে ${where(p)} দেখা করবেন ভ্লাদিমির পুতিন।`,
  ],
  [
    'talks | planned | 2025-04 | - | IN RU',
    (p) => `ভারত ও রাশিয়ার আলোচনা হয়েছে। আগামী মাসে ${where(p)} দুই পক্ষ আবার বসবে।`,
  ],
  ['talks | cancelled | - | - | IN RU', (p) => `${where(p)} ভারত ও রাশিয়ার প্রতিনিধিদের বৈঠক হয়নি।`],
  [
    'talks | proposed | - | narendra-modi,vladimir-putin | IN RU',
    (p) => `নরেন্দ্র মোদি ও ভ্লাদিমির পুতিনের বৈঠক ${where(p)} হতে পারে।`,
  ],
  [
    'talks | held | - | narendra-modi,vladimir-putin | IN RU',
    (p) => `${whose(p)} বৈঠকে ${MODI_AND_PUTIN} কথা বলেন।`,
  ],
  [
    'talks | cancelled | - | narendra-modi,vladimir-putin | IN RU',
    (p) => `নরেন্দ্র মোদির সঙ্গে ভ্লাদিমির পুতিনের ${whose(p)} বৈঠক বাতিল হয়েছে।`,
  ],
];

const withoutPlace = ({
  kind,
  status,
  date,
  participants,
  countries,
  organisations,
}: MeetingReport): string =>
  [
    kind,
    status,
    date?.edtf ?? '-',
    participants
      .map(({ leader }) => leader)
      .sort()
      .join(',') || '-',
    [...countries, ...organisations].join(' '),
  ].join(' | ');

test.each(ABOUT_PLACES)('wherever it was: %s', (told, sentence) => {
  const elsewhere = places.filter(({ country }) => country !== 'IN' && country !== 'RU');
  const read = elsewhere.map((place) => ({ place, last: readText(sentence(place.name)).reports.at(-1) }));
  expect(
    read.filter(({ last }) => !last || withoutPlace(last) !== told).map(({ place }) => place.id),
  ).toEqual([]);
  // a few names are words or surnames too, and are no place by themselves
  const there = read.filter(({ place, last }) => last?.place?.country === place.country);
  expect(read.filter(({ last }) => last?.place).length).toBe(there.length);
  expect(there.length / elsewhere.length).toBeGreaterThan(0.95);
});

const TRUMP = 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প';

/** Sentences about a leader and Trump: kind | status | date. */
const ABOUT_LEADERS: [told: string, sentence: (leader: string) => string][] = [
  ['talks | held | 2025-03-15', (l) => `শনিবার ${whose(l)} সঙ্গে বৈঠক করেন ${TRUMP}।`],
  ['talks | held | 2025-03-15', (l) => `${TRUMP} ও ${whose(l)} মধ্যে শনিবার বৈঠক হয়েছে।`],
  ['call | held | -', (l) => `${whom(l)} ফোন করেছেন ${TRUMP}।`],
  ['talks | proposed | -', (l) => `${TRUMP}ের সঙ্গে ${whose(l)} সাক্ষাৎ হতে পারে।`],
];

test.each(ABOUT_LEADERS)('whoever it was: %s', (told, sentence) => {
  const others = leaders.filter(({ offices }) => offices.every(({ of }) => of !== 'US'));
  const read = others.map(({ id, name }) => ({ id, reports: readText(sentence(name)).reports }));
  const wrong = read.filter(({ id, reports }) =>
    reports.some(
      (report) =>
        withoutPlace(report).split(' | ').slice(0, 4).join(' | ') !==
        `${told} | ${[id, 'donald-trump'].sort().join(',')}`,
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
  // whose name many others bear is known by a title alone
  expect(read.filter(({ reports }) => reports.length > 0).length / others.length).toBeGreaterThan(0.95);
});
