import { expect, test } from 'vitest';
import { articleLine } from '@/app/api/search/suggestions/article-line';

const PUTIN = { name: 'ভ্লাদিমির পুতিন', nameEn: 'Vladimir Putin' };
const TEXT = 'পুতিন মস্কোয় বৈঠক করেন।';
const SENTENCE = { text: TEXT, start: 0, end: TEXT.length, marks: [{ start: 0, end: 5 }] };
const HIT = {
  ...{ id: 'a-1', title: 'মস্কোয় বৈঠক', opening: TEXT, published: '2025-03-16', credit: null },
  ...{ publisher: 'যুগান্তর', paper: null, publisherHow: null },
} as unknown as Parameters<typeof articleLine>[0];
const says = { locale: 'en', publisher: () => '' } as const;

const line = (found: Partial<typeof HIT>, time: string | null = null) => {
  const { sentence, why } = articleLine({ ...HIT, sentence: null, names: [], ...found }, says, time);
  return { sentence, why };
};

test('an article says why it was found: its sentence, else whom it names, else its headline or its day', () => {
  expect(line({ sentence: SENTENCE, names: [PUTIN] })).toEqual({
    ...{ sentence: ['', 'পুতিন', ' মস্কোয় বৈঠক করেন।'], why: null },
  });
  expect(line({ names: [PUTIN] }).why).toEqual({ word: 'naming', form: 'Vladimir Putin' });
  expect(line({}).why).toEqual({ word: 'headline', form: '' });
  expect(line({}, '2025').why).toEqual({ word: 'published', form: '2025' });
});
