import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/bengali/sentences';
import { foundSentence } from '@/lib/search/found-sentence';
import { parseQuery } from '@/lib/search/parse-query';

const TEXT = 'মস্কোয় ছিলেন তিনি। পুতিনকে স্বাগত জানান মোদি। দিল্লিতে পুতিনের সফর দুই দিনের, বলেছে বিবিসি (BBC)।';

const asWords = (words: readonly string[]) =>
  words.map((word) => ({ writings: [{ words: [word] }], namedAt: [] }));

const found = (typed: string) => {
  const sentence = foundSentence(TEXT, splitSentences(TEXT), asWords(parseQuery(typed).words))?.sentence;
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
  ['কবিতা', null],
])('%s', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('a word that is still being typed is found where one begins so', () => {
  const one = foundSentence(TEXT, splitSentences(TEXT), [
    { writings: [{ words: ['বি'], open: true }], namedAt: [] },
  ]);
  expect(one?.sentence.marks.map(({ start, end }) => one.sentence.text.slice(start, end))).toEqual([
    'বিবিসি',
  ]);
});

test('য় in two code points is one letter, and the mark covers both', () => {
  const text = 'রাশি\u09af\u09bcায় গেছেন তিনি।';
  const sentence = foundSentence(text, splitSentences(text), asWords(parseQuery('রাশি\u09dfা').words));
  expect(sentence?.sentence.marks).toEqual([{ start: 0, end: 'রাশি\u09af\u09bcায়'.length }]);
  expect(foundSentence('', [], asWords(['x']))).toBeNull();
});

test('a name is found in each of its writings and where the text names whom it means, as typed before others', () => {
  const sentences = splitSentences(TEXT);
  const he = { start: TEXT.indexOf('তিনি'), end: TEXT.indexOf('তিনি') + 4 };
  const put = { writings: [{ words: ['putin'] }, { words: ['পুতিন'] }], namedAt: [he] };
  const marked = (wanted: Parameters<typeof foundSentence>[2]) => {
    const one = foundSentence(TEXT, sentences, wanted);
    return [one?.sentence.marks.map(({ start, end }) => one.sentence.text.slice(start, end)), one?.asTyped];
  };
  // his name before তিনি, that where there is none
  expect(marked([put])).toEqual([['পুতিনকে'], [false]]);
  expect(marked([{ ...put, writings: [{ words: ['putin'] }] }])).toEqual([['তিনি'], [false]]);
  expect(marked([{ ...put, writings: [{ words: ['পুতিন'] }] }])).toEqual([['পুতিনকে'], [true]]);
  expect(marked([put, { writings: [{ words: ['সফর'] }], namedAt: [] }])).toEqual([
    ['পুতিনের', 'সফর'],
    [false, true],
  ]);
  // half of a name is none
  expect(marked([{ writings: [{ words: ['পুতিন', 'কবিতা'] }], namedAt: [] }])).toEqual([undefined, undefined]);
});
