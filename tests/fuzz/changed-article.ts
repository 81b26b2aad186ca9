import fc from 'fast-check';
import type { CleanArticle } from '@/lib/page/clean-article';
import { golden, seedArticle } from '../articles/expected';

const seeds = golden.map(({ slug }) => seedArticle(slug));

/** One change of a text. `at`, `to` and `size` are any numbers: each kind takes them for what it has of places. */
interface Change {
  kind: keyof typeof CHANGES;
  at: number;
  to: number;
  size: number;
}

/** Words with the blanks between them: at even places the words. */
const words = (text: string) => text.split(/(\s+)/u);
const sentences = (text: string) => text.split(/(?<=[।?!])/u);

/** Puts something else in the place of some parts. */
function replaced(parts: string[], at: number, count: number, put: (taken: string[]) => string[]): string {
  const from = at % parts.length;
  return [
    ...parts.slice(0, from),
    ...put(parts.slice(from, from + count)),
    ...parts.slice(from + count),
  ].join('');
}

function swapped(parts: string[], at: number, to: number): string {
  const [one, other] = [at % parts.length, to % parts.length];
  return parts
    .map((part, here) => parts[here === one ? other : here === other ? one : here] ?? part)
    .join('');
}

/** য়, ড়, ঢ়, and the vowels of two parts: one letter ↔ two. */
const PAIRS = [
  '\u09df \u09af\u09bc',
  '\u09dc \u09a1\u09bc',
  '\u09dd \u09a2\u09bc',
  '\u09cb \u09c7\u09be',
  '\u09cc \u09c7\u09d7',
];
const DIGITS = '০১২৩৪৫৬৭৮৯';

const CHANGES = {
  'words left out': (text, { at, size }) => replaced(words(text), at, size, () => []),
  'words said twice': (text, { at, size }) =>
    replaced(words(text), at, size, (taken) => [...taken, ' ', ...taken]),
  'words swapped': (text, { at, to }) => swapped(words(text), at * 2, to * 2),
  'sentences swapped': (text, { at, to }) => swapped(sentences(text), at, to),
  'sentences left out': (text, { at, size }) => replaced(sentences(text), at, size, () => []),
  'digits changed': (text, { at, to }) =>
    text.replace(/[০-৯]/gu, (digit, place: number) =>
      (place + at) % 3 === 0 ? (DIGITS[to % 10] ?? digit) : digit,
    ),
  'digits of another script': (text, { at }) =>
    text.replace(/[০-৯]/gu, (digit, place: number) =>
      (place + at) % 2 === 0 ? String(DIGITS.indexOf(digit)) : digit,
    ),
  'letters in another encoding': (text, { at, size }) =>
    PAIRS.reduce((changed, pair, which) => {
      const [one = '', two = ''] = pair.split(' ');
      if ((at >> which) % 2 === 0) return changed;
      return size % 2 === 0 ? changed.replaceAll(one, two) : changed.replaceAll(two, one);
    }, text),
  'a letter left out': (text, { at }) => replaced(Array.from(text), at, 1, () => []),
  'a joiner put in': (text, { at, to }) =>
    replaced(Array.from(text), at, 0, () => [['\u200c', '\u200d', '\u00ad', '\ufeff'][to % 4] ?? '']),
  'stops left out': (text, { at }) =>
    text.replace(/।/gu, (stop, place: number) => ((place + at) % 2 === 0 ? '' : stop)),
  'lines joined': (text) => text.replaceAll('\n', ' '),
} satisfies Record<string, (text: string, change: Omit<Change, 'kind'>) => string>;

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  size: fc.integer({ min: 1, max: 8 }),
});

/** A seed article of another day or of none, changed in several ways one after the other. */
export const changedArticle: fc.Arbitrary<CleanArticle> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    day: fc.constantFrom(null, '2025-03-16', '2024-02-29', '2026-12-31'),
    changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, day, changes }) => ({
    ...seed,
    published: day === null ? null : { day, basis: 'header', phrase: day },
    credit: null,
    text: changes.reduce((text, { kind, ...how }) => CHANGES[kind](text, how), seed.text),
  }));
