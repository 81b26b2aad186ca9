import { describe, expect, it } from 'vitest';
import { parseDay } from '@/lib/time/calendar';
import { bounds, parseEdtf } from '@/lib/time/edtf';
import { precision } from '@/lib/time/edtf-exactness';
import { datesIn, type FoundDate } from './dates-in';

const WORDS = [
  '১৫',
  '৩১',
  '২৪',
  '২০২৪',
  '২০২৪-এর',
  'সালের',
  'মার্চ',
  'মে',
  'জুনে',
  'ফেব্রুয়ারি',
  'শনিবার',
  'রোববারের',
  '(১৬ মার্চ)',
  'গত',
  'আগামী',
  'চলতি',
  'এ',
  'ওই',
  'পরের',
  'আগের',
  'আজ',
  'গতকাল',
  'কাল',
  'পরশু',
  'পরদিন',
  'দিন',
  'সপ্তাহে',
  'মাসের',
  'বছরের',
  'এক',
  'দুই',
  'কয়েক',
  'আগে',
  'পরে',
  'থেকে',
  'পর্যন্ত',
  'ও',
  '১৬ই',
  'পয়লা',
  'তারিখে',
  'প্রথম',
  'শেষ',
  'বৈশাখ',
  'সফর',
  '১৪৩১',
  'বঙ্গাব্দ',
  'ঢাকায়',
  'বৈঠক',
  ',',
  '।',
  '-',
  'রাতে',
  '১৮–১৯',
];
const DAY_WORD = /[০-৯0-9]|বার|আজ|কাল|পরশু|দিন|পয়লা|এক|দুই/;

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function* texts(count: number): Generator<string> {
  const draw = chance(20250316);
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: 1 + draw(9) }, () => WORDS[draw(WORDS.length)]).join(' ');
  }
}

/** Every pair and every triple of a smaller set, so that no two words are left out by chance. */
function* allTriples(): Generator<string> {
  const few = [
    '১৫',
    '২০২৪',
    'সালের',
    'মার্চ',
    'জুনে',
    'শনিবার',
    'গত',
    'আগামী',
    'ওই',
    'আজ',
    'পরদিন',
    'দিন',
    'মাসের',
    'দুই',
    'আগে',
    'ও',
    '১৬ই',
    'তারিখে',
  ];
  for (const a of few) for (const b of few) for (const c of few) yield `${a} ${b} ${c}`;
}

const shared = (date: FoundDate, text: string, published: string | null) =>
  `${date.phrase} → ${date.edtf} in "${text}" (published ${published})`;

/** All EDTF that a date gives out, its alternatives included. */
const given = ({ edtf, alternatives }: FoundDate): string[] =>
  [edtf, alternatives?.past, alternatives?.future].filter((one): one is string => typeof one === 'string');

describe('whatever the words', () => {
  const cases = [...texts(6000), ...allTriples()].flatMap(
    (text): { text: string; published: string | null; dates: FoundDate[] }[] =>
      [null, '2025-03-16', '2024-02-29'].map((published) => ({
        text,
        published,
        dates: datesIn(text, published),
      })),
  );

  it('finds dates at all, so that the rest is not empty', () => {
    expect(
      cases.filter(({ dates }) => dates.some(({ kind, edtf }) => kind === 'day' && edtf !== null)).length,
    ).toBeGreaterThan(2000);
  });

  it('gives a day only where the phrase names a day, a weekday or a relative day word', () => {
    const made = cases.flatMap(({ text, published, dates }) =>
      dates
        .filter((date) =>
          given(date).some((edtf) => parseEdtf(edtf)?.from.day !== null && precision(edtf) === 'day'),
        )
        .filter(({ phrase }) => !DAY_WORD.test(phrase))
        .map((date) => shared(date, text, published)),
    );
    expect(made).toEqual([]);
  });

  it('gives only the days and months that the digits beside them say, where they say any', () => {
    const wrong = cases.flatMap(({ text, published, dates }) =>
      dates
        .filter(
          ({ edtf, phrase, kind, step }) =>
            kind === 'day' && edtf !== null && !step && /^[^\s]*(১৫|৩১|২৪) (মার্চ|মে|জুনে|ফেব্রুয়ারি)/.test(phrase),
        )
        .filter(({ edtf, phrase }) => {
          const day = Number(
            /(১৫|৩১|২৪)/.exec(phrase)?.[0].replace(/[০-৯]/g, (digit) => String('০১২৩৪৫৬৭৮৯'.indexOf(digit))),
          );
          return parseEdtf(edtf ?? '')?.from.day !== day;
        })
        .map((date) => shared(date, text, published)),
    );
    expect(wrong).toEqual([]);
  });

  it('gives dates that there are, with their bounds', () => {
    for (const { text, published, dates } of cases) {
      for (const date of dates) {
        for (const edtf of given(date)) expect(parseEdtf(edtf), shared(date, text, published)).not.toBeNull();
        expect({ earliest: date.earliest, latest: date.latest }, shared(date, text, published)).toEqual(
          (date.edtf === null ? null : bounds(date.edtf)) ?? { earliest: null, latest: null },
        );
      }
    }
  });

  it('says what is lacking where there is no date, and gives no relative day without a published one', () => {
    for (const { text, published, dates } of cases) {
      for (const date of dates) {
        if (date.kind === 'duration' || date.kind === 'other-calendar') expect(date.edtf).toBeNull();
        else if (date.edtf === null) expect(date.needs, shared(date, text, published)).toBeDefined();
        if (published === null && date.edtf !== null && parseDay(date.edtf)) {
          expect(/[০-৯]{4}/.test(text), shared(date, text, published)).toBe(true);
        }
      }
    }
  });

  it('cuts its own words, in order, without overlaps, and alike when read again', () => {
    for (const { text, published, dates } of cases) {
      let end = 0;
      for (const date of dates) {
        expect(date.start, shared(date, text, published)).toBeGreaterThanOrEqual(end);
        expect(date.phrase.trim(), text).toBe(date.phrase);
        expect(text).toContain(date.phrase);
        end = date.end;
      }
    }
    for (const { text, published, dates } of cases.slice(0, 500))
      expect(datesIn(text, published)).toEqual(dates);
  });
});
