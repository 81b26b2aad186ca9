import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/bengali/sentences';
import { foundSentence } from '@/lib/search/found-sentence';
import { parseQuery } from '@/lib/search/parse-query';

const TEXT = 'মস্কোয় ছিলেন তিনি। পুতিনকে স্বাগত জানান মোদি। দিল্লিতে পুতিনের সফর দুই দিনের, বলেছে বিবিসি (BBC)।';

const found = (typed: string) => {
  const sentence = foundSentence(TEXT, splitSentences(TEXT), parseQuery(typed).words);
  if (!sentence) return null;
  expect(TEXT.slice(sentence.start, sentence.end)).toBe(sentence.text);
  return [
    sentence.text.split(' ')[0],
    ...sentence.marks.map(({ start, end }) => sentence.text.slice(start, end)),
  ];
};

test.each([
  ['পুতিন', ['পুতিনকে', 'পুতিনকে']],
  ['পুতিনের সফর', ['দিল্লিতে', 'পুতিনের', 'সফর']],
  ['পূতিন', ['পুতিনকে', 'পুতিনকে']],
  ['bbc', ['দিল্লিতে', 'BBC']],
  ['মস্কো', ['মস্কোয়', 'মস্কোয়']],
  ['কবিতা', ['মস্কোয়']],
])('%s', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('য় in two code points is one letter, and the mark covers both', () => {
  const text = 'রাশি\u09af\u09bcায় গেছেন তিনি।';
  const sentence = foundSentence(text, splitSentences(text), parseQuery('রাশি\u09dfা').words);
  expect(sentence?.marks).toEqual([{ start: 0, end: 'রাশি\u09af\u09bcায়'.length }]);
  expect(foundSentence('', [], ['x'])).toBeNull();
});
