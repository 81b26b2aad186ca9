import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { FlatTrie } from '@/lib/lexicon/flat-trie';
import { Trie } from '@/lib/lexicon/trie';
import { chooser } from '../chance';

const PARTS = ['পু', 'তিন', 'মো', 'দি', 'শি', 'জিন', 'পিং', 'ঢা', 'কা', 'ন', 'র'];
const GLUE = ['', '', '', ' ', '-', '.', 'ের', 'কে', "'র", 'য়', 'Abc', '। '];

test('finds what the tree finds that it is made from, in thousands of generated texts', () => {
  const { number: random, one: pick } = chooser(7);
  const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(PARTS)).join('');
  const trie = new Trie<string>();
  for (let i = 0; i < 120; i++) {
    const form = random() < 0.3 ? `${word()} ${word()}` : word();
    trie.add(form, form);
  }
  const flat = new FlatTrie(trie, (values) => values as readonly string[]);
  let found = 0;
  for (let i = 0; i < 2000; i++) {
    const text = spell(Array.from({ length: 6 }, () => word() + pick(GLUE)).join(''));
    for (let at = 0; at < text.length; at++) {
      const one = trie.at(text, at);
      const { stemEnd, ending, values } = one ?? { stemEnd: null, ending: null, values: null };
      const other = flat.at(text, at);
      expect([other?.stemEnd ?? null, other?.ending ?? null, other?.value ?? null]).toEqual([
        stemEnd,
        ending,
        values,
      ]);
      if (one) found++;
    }
  }
  expect(found).toBeGreaterThan(1000);
});

test('more letters than it can number are refused', () => {
  const trie = new Trie<number>();
  for (let letter = 0; letter < 300; letter++) trie.add(String.fromCharCode(0x4e00 + letter), letter);
  expect(() => new FlatTrie(trie, () => 0)).toThrow('at most 255 letters');
});
