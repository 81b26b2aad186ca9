import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { transliterate } from '@/lib/bengali/transliterate';
import { leaders } from '@/seeds/lexicon';

test.each([
  ['খলিলুর রহমান', 'Khalilur Rahman'],
  ['ওয়াং ই', 'Wang Yi'],
  ['নরেন্দ্র মোদি', 'Narendra Modi'],
  ['ভ্লাদিমির পুতিন', 'Vladimir Putin'],
  ['সের্গেই লাভরভ', 'Sergei Lavrov'],
  ['মো. তৌহিদ হোসেন', 'Md. Tauhid Hossain'],
  ['কিম জং উন', 'Kim Jong Un'],
  ['এস জয়শঙ্কর', 'S Jayshankar'],
  ['শাহবাজ শরিফ', 'Shahbaz Sharif'],
  ['ইয়াসির আরাফাত', 'Yasir Arafat'],
  ['আব্দুর রহমান খান', 'Abdur Rahman Khan'],
  ['মেনাচেম বেগিন', 'Menachem Begin'],
  ['মার্কো রুবিও', 'Marko Rubio'],
  ['ইসহাক দার', 'Ishak Dar'],
  ['হেনরি মর্টিমার ডুরান্ড', 'Henri Martimar Durand'],
  ['এমানুয়েল ম্যাক্রোঁ', 'Emanuel Makron'],
  ['বরকত উল্লাহ', 'Barkat Ullah'],
  ['কৃষ্ণ মেনন', 'Krishna Menan'],
  ['পররাষ্ট্রমন্ত্রী', 'Parrashtramantri'],
  ['লক্ষ্মী', 'Lakshmi'],
])('%s is %s', (name, latin) => {
  expect(transliterate(name)).toBe(latin);
});

test('both encodings of a letter, and joiners, are one', () => {
  expect(transliterate('জ\u09dfশঙ্কর')).toBe(transliterate('জ\u09af\u09bcশঙ্কর'));
  expect(transliterate('র\u200d্যাব')).toBe(transliterate('র্যাব'));
});

test('what is not Bengali comes back as it is', () => {
  expect(transliterate('Xi Jinping (2)')).toBe('Xi Jinping (2)');
});

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

test('of the leaders whom we know in both scripts, most would be recognised', () => {
  const both = leaders.filter(({ nameEn }) => nameEn);
  const near = both.filter(({ name, nameEn }) => {
    const latin = transliterate(name);
    expect(latin).not.toMatch(/[^\x20-\x7e‘’–]/);
    return distance(plain(latin), plain(nameEn)) <= plain(nameEn).length / 4;
  });
  console.log(`transliterated names within a quarter of their letters: ${near.length} of ${both.length}`);
  expect(both.length).toBeGreaterThan(1000);
  expect(near.length / both.length).toBeGreaterThan(0.75);
});
