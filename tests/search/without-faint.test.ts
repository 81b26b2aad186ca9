import { expect, test } from 'vitest';
import { askedWord } from '@/lib/search/fit';
import { matchName } from '@/lib/search/match-name';
import { parseQuery } from '@/lib/search/parse-query';
import { withoutFaint } from '@/lib/search/without-faint';

const NAMES = [
  ['শেখ হাসিনা', 'Sheikh Hasina'],
  ['তৌহিদ হোসেন', 'Touhid Hossain'],
  ['এ এফ হাসান আরিফ', 'A F Hassan Ariff'],
  ['মুহাম্মদ ইউনূস', 'Muhammad Yunus'],
  ['মোহাম্মদ শাহাবুদ্দিন', 'Mohammed Shahabuddin'],
  ['সিরিয়া', 'Syria'],
  ['সি', 'Xi'],
  ['শিরীন শারমিন', 'Shirin Sharmin'],
  ['চীন', 'China'],
  ['ডিক চেনি', 'Dick Cheney'],
  ['আলেকজান্ডার ফোমিন', 'Alexander Fomin'],
  ['ইলহাম আলিয়েভ', 'Ilham Aliyev'],
] as const;

/** Whom a query means, the best first. */
function found(typed: string): string[] {
  const asked = parseQuery(typed).names.map(askedWord);
  const hits = NAMES.flatMap(([name, nameEn]) => {
    const match = matchName(asked, { name, nameEn, aliases: [] });
    return match ? [{ nameEn, match }] : [];
  });
  hits.sort((a, b) => a.match.rank - b.match.rank);
  return withoutFaint(hits, asked).map(({ nameEn }) => nameEn);
}

test.each([
  ['hasina', ['Sheikh Hasina']],
  ['হাসিনা', ['Sheikh Hasina']],
  ['hasin', ['Sheikh Hasina', 'Touhid Hossain', 'A F Hassan Ariff']],
  // two sounds are too few to hear anybody by
  ['sy', ['Syria']],
  // all of one's first name, where it only begins another's
  ['shi', ['Shirin Sharmin', 'Xi']],
  // in a case it is spelt, and the others only sound like what is left
  ['সির', ['Xi', 'Syria']],
  // nobody is spelt so: what sounds nearly so is all that there is
  ['hosaan', ['Touhid Hossain', 'A F Hassan Ariff']],
  // one vowel off is another spelling of the same name
  ['muhammad', ['Muhammad Yunus', 'Mohammed Shahabuddin']],
  ['চীন', ['China']],
  ['আলে', ['Alexander Fomin', 'Ilham Aliyev']],
])('%s', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});
