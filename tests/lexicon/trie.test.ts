import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { Trie } from '@/lib/lexicon/trie';

const trie = new Trie<string>();
for (const form of ['চীন', 'ভারত', 'শি জিনপিং', 'শি', 'এস জয়শঙ্কর', 'কাসিম-জোমার্ট টোকায়েভ', 'মালি'])
  trie.add(form, form);

const found = (text: string) => {
  const hit = trie.at(spell(text), 0);
  return hit && { form: hit.values[0], case: hit.ending.case };
};

test.each([
  ['চীনের প্রেসিডেন্ট', 'চীন', 'genitive'],
  ['শি জিনপিংয়ের সঙ্গে', 'শি জিনপিং', 'genitive'],
  ['শি জিন', 'শি', 'nominative'],
  ['এস. জয়শঙ্করকে', 'এস জয়শঙ্কর', 'accusative'],
  ['কাসিম–জোমার্ট টোকায়েভ', 'কাসিম-জোমার্ট টোকায়েভ', 'nominative'],
  ['শি\nজিনপিং', 'শি', 'nominative'],
])('%s holds %s', (text, form, grammatical) => {
  expect(found(text)).toEqual({ form, case: grammatical });
});

test.each(['প্রাচীন', 'মহাভারত', 'চীনাবাদাম', 'শিক্ষা', 'মালিক'])('%s holds none', (text) => {
  expect(found(text)).toBeNull();
});
