import { expect, test } from 'vitest';
import { askedWord, askedWords } from '@/lib/search/fit';
import { matchName } from '@/lib/search/match-name';
import { parseQuery } from '@/lib/search/parse-query';

const XI = { name: 'শি জিনপিং', nameEn: 'Xi Jinping', aliases: ['শি চিন পিং', 'জিনপিং'] };
const PUTIN = { name: 'ভ্লাদিমির পুতিন', nameEn: 'Vladimir Putin', aliases: ['ভ্লাদিমির পুটিন'] };

const SYRIA = { name: 'সিরিয়া', nameEn: 'Syria', aliases: ['SY'] };
const HOLY_SEE = { name: 'ভ্যাটিকান', nameEn: 'Vatican', aliases: ['হলি সি'] };
const OSMANI = { name: 'এম এ জি ওসমানী', nameEn: 'M A G Osmani', aliases: ['ওসমানী'] };
const CHAD = { name: 'চাদ', nameEn: 'Chad', aliases: ['TD'] };
const CHILE = { name: 'চিলি', nameEn: 'Chile', aliases: ['সান্তিয়াগো'] };
const QATAR = { name: 'কাতার', nameEn: 'Qatar', aliases: ['দোহা'] };
const SAARC = { name: 'সার্ক', nameEn: 'SAARC', aliases: [] };
const AYAZ = { name: 'সরদার আয়াজ সাদিক', nameEn: 'Sardar Ayaz Sadiq', aliases: [] };
const ALIYEV = { name: 'ইলহাম আলিয়েভ', nameEn: 'Ilham Aliyev', aliases: [] };

const match = (typed: string, names: typeof XI) => {
  const found = matchName(parseQuery(typed).names.map(askedWord), names);
  return found && `${found.way}: ${found.form}`;
};

test.each([
  ['শি জিনপিং', XI, 'name: শি জিনপিং'],
  ['xi jinping', XI, 'name: Xi Jinping'],
  ['জিনপিংয়ের', XI, 'name: শি জিনপিং'],
  ['শি জিন', XI, 'start: শি জিনপিং'],
  ['শি চিন পিং', XI, 'spelling: শি চিন পিং'],
  ['shi jinping', XI, 'sound: Xi Jinping'],
  ['সি চিনপিং', XI, 'sound: শি জিনপিং'],
  ['শি জিন পিং', XI, 'sound: শি চিন পিং'],
  ['পুটিন', PUTIN, 'spelling: ভ্লাদিমির পুটিন'],
  ['পুতীন', PUTIN, 'sound: ভ্লাদিমির পুতিন'],
  ['পুটি', PUTIN, 'spelling: ভ্লাদিমির পুটিন'],
  ['uptin', PUTIN, 'near: Vladimir Putin'],
  ['পুতিম', PUTIN, 'near: ভ্লাদিমির পুতিন'],
  ['putin vladimir', PUTIN, 'name: Vladimir Putin'],
  ['পুতিন পুতিন', PUTIN, null],
  ['পুতিন জিনপিং', PUTIN, null],
  ['মোদি', PUTIN, null],
  ['পতন', { name: 'চাদ', nameEn: 'Chad', aliases: [] }, null],
  // a code is a code only as it is spelt
  ['sy', SYRIA, 'spelling: SY'],
  ['xi', SYRIA, null],
  ['শি', SYRIA, null],
  // two sounds are a word of half the names
  ['xi', HOLY_SEE, null],
  ['সি', HOLY_SEE, 'spelling: হলি সি'],
  ['usa', OSMANI, null],
  ['usma', OSMANI, 'sound: M A G Osmani'],
  ['আলে', ALIYEV, 'sound: ইলহাম আলিয়েভ'],
  // one sound, however often it is typed
  ['zzzz', { name: 'জে পি সিং', nameEn: 'J P Singh', aliases: [] }, null],
  ['j', { name: 'জে পি সিং', nameEn: 'J P Singh', aliases: [] }, 'start: J P Singh'],
  ['chaad', CHAD, 'sound: চাদ'],
  ['যুদ্ধ', CHAD, null],
  ['যুদ্ধ', { name: 'চৌধুরী', nameEn: 'Chowdhury', aliases: [] }, null],
  ['যুদ্ধ', { name: 'জায়েদ', nameEn: 'Zayed', aliases: [] }, null],
  // a word of everyday, in whatever case, is nobody's name for sounding nearly so
  ['শান্তি', CHILE, null],
  ['শান্তির', CHILE, null],
  ['সান্তি', CHILE, 'spelling: সান্তিয়াগো'],
  ['কথা', QATAR, null],
  ['কাতা', QATAR, 'start: কাতার'],
  ['সরকার', SAARC, null],
  ['সরকার', AYAZ, null],
  ['সরদার', AYAZ, 'name: সরদার আয়াজ সাদিক'],
  // it may be one as it is spelt, or as it begins
  ['চীনের', { name: 'চীন', nameEn: 'China', aliases: [] }, 'name: চীন'],
  ['জাতি', { name: 'জাতিসংঘ', nameEn: 'United Nations', aliases: [] }, 'start: জাতিসংঘ'],
] as const)('%s', (typed, names, expected) => {
  expect(match(typed, { ...names, aliases: [...names.aliases] })).toBe(expected);
});

test('the whole name ranks before a part of it, and what is written before what is heard', () => {
  const rank = (typed: string) => matchName(parseQuery(typed).names.map(askedWord), PUTIN)?.rank ?? Infinity;
  const ranks = ['ভ্লাদিমির পুতিন', 'পুতিন', 'পুত', 'পুটিন', 'পুতীন', 'পুতিম'].map(rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

/** A title is beside a name a word of it, and alone nobody's name. */
const TITLED: [typed: string, name: string, nameEn: string, found: boolean][] = [
  ['king', 'দ্বিতীয় আবদুল্লাহ', 'King Abdullah II', false],
  ['king abdullah', 'দ্বিতীয় আবদুল্লাহ', 'King Abdullah II', true],
  ['abdullah', 'দ্বিতীয় আবদুল্লাহ', 'King Abdullah II', true],
  ['queen', 'দ্বিতীয় আবদুল্লাহ', 'King Abdullah II', false],
  ['king mahendra', 'দ্বিতীয় আবদুল্লাহ', 'King Abdullah II', false],
  ['pope', 'পোপ ফ্রান্সিস', 'Pope Francis', false],
  ['পোপ ফ্রান্সিস', 'পোপ ফ্রান্সিস', 'Pope Francis', true],
  ['prince', 'পোপ ফ্রান্সিস', 'Pope Francis', false],
  ['রাজার', 'রাজা পারভেজ আশরাফ', 'Raja Pervaiz Ashraf', false],
  ['রাজা পারভেজ', 'রাজা পারভেজ আশরাফ', 'Raja Pervaiz Ashraf', true],
  ['emir', 'আমির খান মুত্তাকি', 'Amir Khan Muttaqi', false],
  // a word of everyday in English
  ['trade', 'ট্রেসি জ্যাকবসন', 'Tracey Jacobson', false],
  ['when', 'ওয়েন জিয়াবাও', 'Wen Jiabao', false],
  ['let', 'রুডিগার লোটজ', 'Rüdiger Lotz', false],
  ['will', 'প্রিন্স উইলিয়াম', 'Prince William', true],
  ['tariff', 'তারেক রহমান', 'Tarique Rahman', false],
  ['poll', 'পোল্যান্ড', 'Poland', false],
  ['let us', 'রুডিগার লোটজ', 'Rüdiger Lotz', false],
  ['put', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', true],
  ['trump', 'ডোনাল্ড ট্রাম্প', 'Donald Trump', true],
  // initials are said from the first one on
  ['কিম', 'এ কে এম আব্দুল মোমেন', 'A K M Abdul Momen', false],
  ['একেএম', 'এ কে এম আব্দুল মোমেন', 'A K M Abdul Momen', true],
  // a month is spelt as a name is, or it is none
  ['june', 'ডিক চেনি', 'Dick Cheney', false],
  ['july', 'চিলি', 'Chile', false],
  ['জুন', 'জুনাইদ আহমেদ পলক', 'Zunaid Ahmed Palak', false],
  ['মে', 'মেনাচেম বেগিন', 'Menachem Begin', false],
  ['may', 'থেরেসা মে', 'Theresa May', true],
  ['mar', 'মার্কো রুবিও', 'Marco Rubio', true],
  // a given name as well
  ['আমির', 'আমির খান মুত্তাকি', 'Amir Khan Muttaqi', true],
];

test.each(TITLED)('%s for %s: %s %s', (typed, name, nameEn, found) => {
  expect(matchName(parseQuery(typed).names.map(askedWord), { name, nameEn, aliases: [] }) !== null).toBe(
    found,
  );
});

/** While it is typed an English word may go on to a name; once it is, it is itself. */
test.each([
  ['put', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', true, true],
  ['put', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', false, false],
  ['war', 'ওয়ারশ', 'Warsaw', false, false],
  ['vladimir put', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', true, true],
  ['war put', 'ওয়ারশ পুতিন', 'Warsaw Putin', true, false],
  ['puti', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', false, true],
  ['trump', 'ডোনাল্ড ট্রাম্প', 'Donald Trump', false, true],
] as const)('%s for %s (%s), being typed: %s', (typed, name, nameEn, typing, found) => {
  const asked = askedWords(parseQuery(typed).names, typing);
  expect(matchName(asked, { name, nameEn, aliases: [] }) !== null).toBe(found);
});
