import { expect, test } from 'vitest';
import { beingTyped } from '@/lib/search/being-typed';
import { askedWord } from '@/lib/search/fit';
import { matchName } from '@/lib/search/match-name';

const NAMES = [
  ['শেখ হাসিনা', 'Sheikh Hasina'],
  ['তৌহিদ হোসেন', 'Touhid Hossain'],
  ['এ এফ হাসান আরিফ', 'A F Hassan Ariff'],
  ['আলেকজান্ডার ফোমিন', 'Alexander Fomin'],
  ['ইলহাম আলিয়েভ', 'Ilham Aliyev'],
  ['নওয়াজ শরিফ', 'Nawaz Sharif'],
] as const;

/** Whom a word may mean that is being typed, the best first. */
function meant(typed: string): string[] {
  const asked = [askedWord(typed)];
  const hits = NAMES.flatMap(([name, nameEn]) => {
    const match = matchName(asked, { name, nameEn, aliases: [] });
    return match ? [{ nameEn, match }] : [];
  });
  hits.sort((a, b) => a.match.rank - b.match.rank);
  return beingTyped(hits, typed).map(({ nameEn }) => nameEn);
}

test.each([
  ['hasin', ['Sheikh Hasina']],
  ['হাসিন', ['Sheikh Hasina']],
  // so few letters may begin anything
  ['has', ['Sheikh Hasina', 'A F Hassan Ariff']],
  // who sounds as it begins may still be meant
  ['আলে', ['Alexander Fomin', 'Ilham Aliyev']],
  // nobody is spelt so: what sounds nearly so is all that there is
  ['hosan', ['Touhid Hossain', 'A F Hassan Ariff']],
  ['sherif', ['Nawaz Sharif']],
])('%s', (typed, expected) => {
  expect(meant(typed)).toEqual(expected);
});
