import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { isWordUnit, wordEnd } from '@/lib/bengali/words';
import { lexicon } from '@/lib/lexicon/compile';
import { tokenise } from '@/lib/mentions/tokenise';
import type { Token } from '@/lib/mentions/tokens';
import { leaders } from '@/seeds/lexicon';
import { chooser } from '../chance';

/** Tokens, `stem|ending`, by the lexicon's tree alone, from each word's first letter: nothing is kept from one word to the next. */
function walked(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) {
      if (unit > 32) tokens.push(text.charAt(at));
      at++;
      continue;
    }
    const found = lexicon().at(text, at);
    const end = found ? found.ending.end : wordEnd(text, at + 1);
    tokens.push(
      `${text.slice(at, found ? found.stemEnd : end)}|${text.slice(found ? found.stemEnd : end, end)}`,
    );
    at = end;
  }
  return tokens;
}

const WORDS = [
  ...leaders.slice(0, 200).flatMap(({ name, short }) => [name, ...short]),
  ...[
    'প্রেসিডেন্ট',
    'যুক্তরাষ্ট্র',
    'মার্কিন যুক্তরাষ্ট্র',
    'দক্ষিণ',
    'কোরিয়া',
    'শারম আল-শেখ',
    'বৈঠক',
    'হতে পারে',
    'হতে',
    'পারে',
  ],
  ...['বৈঠকী', 'কাগজ', '২০২৫', 'Trump', 'মে', 'মো', 'এর', 'এ', 'র', 'না'],
];
const GLUE = [
  '',
  '',
  'ের',
  'কে',
  'ই',
  "'র",
  '-এর',
  '-',
  '.',
  '. ',
  ' - ',
  'Published',
  '২০',
  '। ',
  ', ',
  '"',
  '\n',
];

test('cuts what a walk down the tree from every word cuts, in thousands of generated texts', () => {
  const { one, number } = chooser(11);
  let longer = 0;
  for (let i = 0; i < 4000; i++) {
    const pieces = Array.from({ length: 8 }, () => one(WORDS) + one(GLUE) + (number() < 0.8 ? ' ' : ''));
    const text = spell(pieces.join(''));
    const { tokens } = tokenise(text);
    const cut = Array.from({ length: tokens.length }, (_, index) => {
      const { start, stemEnd, end, mark } = tokens.at(index) as Token;
      return mark ?? `${text.slice(start, stemEnd)}|${text.slice(stemEnd, end)}`;
    });
    const expected = walked(text);
    expect(cut).toEqual(expected);
    longer += expected.filter((token) => token.includes(' ')).length;
  }
  expect(longer).toBeGreaterThan(1000);
});
