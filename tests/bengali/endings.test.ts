import { expect, test } from 'vitest';
import { endingAt } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';

const INFLECTED: [stem: string, word: string, grammatical: string][] = [
  ['পুতিন', 'পুতিন', 'nominative'],
  ['পুতিন', 'পুতিনের', 'genitive'],
  ['পুতিন', 'পুতিনকে', 'accusative'],
  ['পুতিন', 'পুতিনও', 'nominative'],
  ['মোদি', 'মোদির', 'genitive'],
  ['ঢাকা', 'ঢাকায়', 'locative'],
  ['মস্কো', 'মস্কোতে', 'locative'],
  ['বেইজিং', 'বেইজিংয়ে', 'locative'],
  ['চীন', 'চীনেই', 'locative'],
  ['হুই', "হুই'র", 'genitive'],
  ['প্রেসিডেন্ট', 'প্রেসিডেন্টদের', 'genitive'],
];

test.each(INFLECTED)('%s in %s is in the %s', (stem, word, grammatical) => {
  expect(endingAt(spell(word), spell(stem).length)).toEqual({ case: grammatical, end: spell(word).length });
});

const OTHER_WORDS: [stem: string, word: string][] = [
  ['ভারত', 'ভারতবর্ষ'],
  ['চীন', 'চীনাবাদাম'],
  ['ইরান', 'ইরানি'],
  ['শি', 'শিক্ষা'],
  ['সাক্ষাৎ', 'সাক্ষাৎকার'],
];

test('a word ends where the script changes', () => {
  const glued = spell('মোদীPublished');
  expect(endingAt(glued, spell('মোদী').length)).toEqual({ case: 'nominative', end: spell('মোদী').length });
});

test.each(OTHER_WORDS)('%s is not the stem of %s', (stem, word) => {
  expect(endingAt(spell(word), spell(stem).length)).toBeNull();
});
