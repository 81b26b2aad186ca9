import { expect, test } from 'vitest';
import { eachCall } from '@/lib/identity/each-call';
import { eachVisit } from '@/lib/identity/each-visit';
import { readText } from './read-text';

/** The visits of a text, each with its states and where it led. */
const visits = (text: string, publisher: string | null) => {
  const reading = readText(text, '2026-08-22', publisher);
  return reading.reports
    .flatMap((report) => eachVisit(report, reading))
    .map(({ countries, place }) => `${countries.join(' ')} in ${place?.country ?? '-'}`);
};

test.each<[text: string, publisher: string | null, told: string[]]>([
  [
    'বাংলাদেশ ও বাংলাদেশের মানুষ। মালয়েশিয়া ও চীনে প্রধানমন্ত্রীর সফল রাষ্ট্রীয় সফর শেষ হয়েছে।',
    'Samakal',
    ['BD CN in CN', 'BD MY in MY'],
  ],
  ['আগামী মাসে তুরস্ক ও চীন সফরে যাবেন ভারতের প্রধানমন্ত্রী।', null, ['CN IN in CN', 'IN TR in TR']],
  // not theirs who go there together
  ['ফ্রান্স ও জার্মানির প্রতিনিধিদল রাশিয়া সফর করেছে।', null, ['DE RU in RU']],
  ['ভারতের প্রধানমন্ত্রী চীন সফরে গেছেন।', null, ['CN IN in CN']],
])('whose journey it is is told where nobody is named: %s', (text, publisher, told) => {
  expect(visits(text, publisher)).toEqual(told);
});

/** The calls of a text, each with its people and states. */
const calls = (text: string) => {
  const reading = readText(text);
  return reading.reports
    .flatMap((report) => eachCall(report, reading))
    .map(({ kind, participants, countries }) =>
      [kind, ...participants.map(({ leader }) => leader), ...countries].join(' '),
    );
};

test.each<[why: string, text: string, told: string[]]>([
  [
    'who speaks with the ministers of several states speaks with each',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার তুরস্ক, সৌদি আরব ও মিসরের পররাষ্ট্রমন্ত্রীর সঙ্গে ফোনালাপ করেন।',
    ['call ishaq-dar EG PK', 'call ishaq-dar PK SA', 'call ishaq-dar PK TR'],
  ],
  [
    'one who speaks with one',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার তুরস্কের পররাষ্ট্রমন্ত্রীর সঙ্গে ফোনালাপ করেন।',
    ['call ishaq-dar PK TR'],
  ],
  [
    'who sit together do meet one another',
    'পাকিস্তানের পররাষ্ট্রমন্ত্রী ইসহাক দার দোহায় তুরস্ক, সৌদি আরব ও মিসরের পররাষ্ট্রমন্ত্রীর সঙ্গে বৈঠক করেন।',
    ['talks ishaq-dar EG PK SA TR'],
  ],
  ['whose call it is nobody tells', 'ফোনালাপ করেছেন তুরস্ক, সৌদি আরব ও মিসরের পররাষ্ট্রমন্ত্রীরা।', ['call EG SA TR']],
])('%s', (_, text, told) => {
  expect(calls(text).sort()).toEqual(told);
});
