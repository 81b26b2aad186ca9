import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/bengali/sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

const GOLDEN: [why: string, sentences: string[], between: string][] = [
  ['danda', ['পুতিন ঢাকায় এসেছেন।', 'তিনি বৈঠক করবেন।'], ' '],
  ['no blank after the danda', ['এ তথ্য জানা গেছে।', 'সফরে তিনি বৈঠক করবেন।'], ''],
  ['a quote closes behind the danda', ['তিনি বলেন, "আমরা যাব।"', 'বৈঠকটি ভালো ছিল।'], ' '],
  ['abbreviations', ['ড. মুহাম্মদ ইউনূস ও এস. জয়শঙ্কর বৈঠক করেছেন।', 'মো. তৌহিদ হোসেন ছিলেন।'], ' '],
  ['question in a quote that goes on', ['"বৈঠক কবে?", জানতে চান তিনি।', 'উত্তর মেলেনি।'], ' '],
  ['lines', ['সফরে পুতিন', 'কাজাখস্তানে গেছেন পুতিন।'], '\n'],
  ['a dot in a number', ['বাণিজ্য ৩.৫ শতাংশ বেড়েছে।', 'আলোচনা চলছে।'], ' '],
];

test.each(GOLDEN)('%s', (_, sentences, between) => {
  expect(cut(sentences.join(between))).toEqual(sentences);
});

test('no sentence is empty', () => {
  for (const sentence of cut(' \n\n ক। ?!\n।\n')) expect(sentence.trim()).not.toBe('');
  expect(cut('')).toEqual([]);
});
