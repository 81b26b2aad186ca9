import { expect, test } from 'vitest';
import { type Marks, paragraphs } from '@/components/article/paragraphs';
import type { Mention } from '@/lib/reading';

const TEXT = 'রুশ প্রেসিডেন্ট এলেন। তিনি জুনে বসেন। \n\nপরে গেলেন।';
const NONE: Marks = { sentences: [], mentions: [], evidence: [], phrases: [] };

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const mention = (kind: Mention['kind'], words: string): Mention => {
  return { ...at(words), text: words, kind, target: kind, rule: 'test' };
};
const SENTENCES = [at('রুশ প্রেসিডেন্ট এলেন।'), at('তিনি জুনে বসেন।'), at('পরে গেলেন।')];

/** The text again, put together from what was cut. */
const whole = (marks: Marks) =>
  paragraphs(TEXT, marks).map(
    ({ sentences, rest }) =>
      sentences.map(({ gap, pieces }) => gap + pieces.map(({ text }) => text).join('')).join('') + rest,
  );

test('every letter comes out once, in its order, whatever is marked', () => {
  const lines = ['রুশ প্রেসিডেন্ট এলেন। তিনি জুনে বসেন। ', 'পরে গেলেন।'];
  expect(whole(NONE)).toEqual(lines);
  expect(whole({ ...NONE, sentences: SENTENCES })).toEqual(lines);
  const mentions = [mention('leader', 'রুশ প্রেসিডেন্ট'), mention('country', 'রুশ')];
  expect(whole({ ...NONE, sentences: SENTENCES, mentions, phrases: [at('জুনে')] })).toEqual(lines);
});

test('a name within a name keeps its own link, the rest the outer one', () => {
  const mentions = [mention('leader', 'রুশ প্রেসিডেন্ট'), mention('country', 'রুশ')];
  const [first] = paragraphs(TEXT, { ...NONE, sentences: SENTENCES, mentions });
  expect(first?.sentences[0]?.pieces.map(({ text, mention }) => [text, mention?.kind ?? null])).toEqual([
    ['রুশ', 'country'],
    [' প্রেসিডেন্ট', 'leader'],
    [' এলেন।', null],
  ]);
});

test('what is two kinds of name at once is marked as both, and what is one within another as well', () => {
  const mentions = [mention('country', 'রুশ'), mention('place', 'রুশ'), mention('leader', 'রুশ প্রেসিডেন্ট')];
  const [first] = paragraphs(TEXT, { ...NONE, sentences: SENTENCES, mentions });
  const marked = first?.sentences[0]?.pieces.map(({ text, mention, also }) => [
    text,
    mention?.kind ?? null,
    also.map(({ kind }) => kind),
  ]);
  expect(marked).toEqual([
    ['রুশ', 'country', ['place', 'leader']],
    [' প্রেসিডেন্ট', 'leader', []],
    [' এলেন।', null, []],
  ]);
});

test('a sentence knows the reports that rest on it', () => {
  const [told, after] = [at('তিনি জুনে বসেন।'), at('পরে গেলেন।')];
  const [first, second] = paragraphs(TEXT, {
    ...NONE,
    sentences: SENTENCES,
    evidence: [[told], [told, after]],
  });
  expect(first?.sentences.map(({ reports }) => reports)).toEqual([[], [0, 1]]);
  expect(second?.sentences.map(({ reports }) => reports)).toEqual([[1]]);
});

test('words that a date was read from are told apart', () => {
  const [first] = paragraphs(TEXT, { ...NONE, sentences: SENTENCES, phrases: [at('জুনে')] });
  expect(first?.sentences[1]?.pieces.filter(({ dated }) => dated).map(({ text }) => text)).toEqual(['জুনে']);
});
