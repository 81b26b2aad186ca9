import { expect, test } from 'vitest';
import { evidencePieces, markedFields, meantBy } from '@/components/meeting/evidence-marks';
import type { QuotedReport } from '@/graph/queries/meeting';
import type { Mention } from '@/lib/reading';

const BEFORE = 'আগের বাক্য। ';
const SENTENCE = 'তিনি গত জুনে মস্কোয় রুশ প্রেসিডেন্ট পুতিন ও নেপালের দূতের সঙ্গে বসেন।';
const TEXT = BEFORE + SENTENCE;

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mention = (kind: Mention['kind'], words: string, target: string, rule = 'test'): Mention => ({
  ...{ ...at(words), text: words, kind, target, rule },
});
const person = (id: string) => ({
  ...{ id, name: id, nameEn: id, speaksFor: null, role: 'participant' as const },
});
const country = (code: string) => ({ code, name: code, nameEn: code });

const REPORT = {
  participants: [person('lukashenko'), person('putin')],
  countries: [country('BY'), country('RU')],
  organisations: [],
  place: { city: { id: 'moscow', name: 'মস্কো', nameEn: 'Moscow' }, country: country('RU') },
  phraseAt: at('গত জুনে'),
  evidence: [{ articleId: 'a', ...at(SENTENCE), text: SENTENCE }],
  naming: [],
  mentions: [
    mention('leader', 'তিনি', 'lukashenko', 'pronoun'),
    mention('country', 'মস্কোয়', 'RU'),
    mention('place', 'মস্কোয়', 'moscow'),
    mention('leader', 'রুশ প্রেসিডেন্ট পুতিন', 'putin'),
    mention('country', 'রুশ', 'RU'),
    mention('country', 'নেপালের', 'NP'),
  ],
} as unknown as QuotedReport;

const [evidence] = REPORT.evidence;
if (!evidence) throw new Error('The report has its sentence.');
const told = (report: QuotedReport) =>
  evidencePieces(report, evidence).flatMap(({ text, mention: found, dated }) => {
    const field = dated ? 'date' : found && meantBy(found, report)?.field;
    return field ? [[text, field]] : [];
  });

test('the words that tell something of the meeting are marked, a name as a whole; others are not', () => {
  expect(told(REPORT)).toEqual([
    ['তিনি', 'participants'],
    ['গত জুনে', 'date'],
    ['মস্কোয়', 'place'],
    ['রুশ প্রেসিডেন্ট পুতিন', 'participants'],
  ]);
  expect(
    evidencePieces(REPORT, evidence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(SENTENCE);
  expect(markedFields([REPORT])).toEqual(['participants', 'date', 'place']);
});

test('a country is marked as a side, as the place, or as both where nothing tells which', () => {
  const of = (changes: Partial<QuotedReport>) => told({ ...REPORT, ...changes }).at(-1);
  expect(of({ countries: [country('NP')] })).toEqual(['নেপালের', 'countries']);
  const there = { city: null, country: country('NP') };
  expect(of({ place: there })).toEqual(['নেপালের', 'place']);
  expect(of({ place: there, countries: [country('NP')] })).toEqual(['নেপালের', 'countryAndPlace']);
});

test('a date told by another sentence is not marked in this one', () => {
  expect(told({ ...REPORT, phraseAt: at('আগের') }).map(([, field]) => field)).not.toContain('date');
});
