import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { keyOf } from '@/lib/page/lines';
import { outlets } from '@/seeds/lexicon/outlets';
import { pageWords } from '@/seeds/lexicon/page-words';

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test('no two outlets share a name', () => {
  expect(twice(outlets.flatMap(({ name, aliases }) => [name, ...aliases].map(spell)))).toEqual([]);
});

test.each(Object.entries(pageWords))('no word stands twice in %s', (_, words) => {
  const lists = Array.isArray(words) ? [words] : [words.whole, words.start, words.within];
  for (const list of lists) expect(twice(list.map(keyOf))).toEqual([]);
});
