import { expect, test } from 'vitest';
import { readText } from '../meetings/read-text';

const people = (text: string, day?: string | null) =>
  readText(text, day).leaders.map(
    ({ id, known, name, title, country }) => `${known ? id : name} | ${title ?? '-'} | ${country ?? '-'}`,
  );

const NAMED: [why: string, text: string, people: string[]][] = [
  ['full name and title', 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন বলেছেন।', ['vladimir-putin | প্রেসিডেন্ট | RU']],
  ['an adjective', 'মার্কিন পররাষ্ট্রমন্ত্রী মার্কো রুবিওকে জানানো হয়েছে।', ['marco-rubio | পররাষ্ট্রমন্ত্রী | US']],
  ['another spelling', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদীর বক্তব্য।', ['narendra-modi | প্রধানমন্ত্রী | IN']],
  ['between their state and their government', 'সিরিয়ার আসাদ সরকারের পতন হয়েছে।', ['bashar-al-assad | - | SY']],
  ['whose government nobody says', 'আসাদ সরকারের পতন হয়েছে।', []],
  [
    'where the text breaks off in it',
    'এ কথা বলেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্',
    ['donald-trump | প্রেসিডেন্ট | US'],
  ],
  [
    'whose given name the writer changed',
    'পাকিস্তানের সেনাপ্রধান ফিল্ড মার্শাল আসিফ মুনির বলেছেন।',
    ['asim-munir | সেনাপ্রধান | PK'],
  ],
  ['another of that surname', 'নির্বাহী কমিটির সদস্য সমীর মোদি বক্তব্য দেন।', []],
  ['a card', '৩০ এপ্রিল ‘ট্রাম্প কার্ড’ ছাড়বেন তিনি।', []],
  [
    'formerly of another state',
    'সাবেক মার্কিন প্রেসিডেন্ট জো বাইডেন বলেছেন।',
    ['joe-biden | সাবেক মার্কিন প্রেসিডেন্ট | US'],
  ],
  ['in Latin letters', 'সফরে এসেছেন কানাডার প্রধানমন্ত্রী Mark Carney।', ['mark-carney | প্রধানমন্ত্রী | CA']],
  ['a surname after a title', 'ফরাসি প্রেসিডেন্ট মাখোঁ বলেন।', ['emmanuel-macron | প্রেসিডেন্ট | FR']],
  ['a famous surname behind a verbal noun', 'পাশে দাঁড়ানোয় মোদি খুশি।', ['narendra-modi | - | IN']],
  ['a famous surname alone', 'জেলেনস্কি এ কথা বলেন।', ['volodymyr-zelenskyy | - | UA']],
  ['before a word that is also a surname', 'জেলেনস্কি বিশ্বাস করেন, তা হবে।', ['volodymyr-zelenskyy | - | UA']],
  ['asked about', 'জেলেনস্কি কি যাচ্ছেন?', ['volodymyr-zelenskyy | - | UA']],
  ['before any', 'জেলেনস্কি কোনো মন্তব্য করেননি।', ['volodymyr-zelenskyy | - | UA']],
  [
    'unknown, by title and state',
    'থাইল্যান্ডের উপপ্রধানমন্ত্রী সোমপং রাতানাকুনের সঙ্গে কথা হয়েছে। সোমপং রাতানাকুন জানান, সব ঠিক আছে।',
    ['সোমপং রাতানাকুন | উপপ্রধানমন্ত্রী | TH'],
  ],
  [
    'unknown, with a rank',
    'নেপালের সেনাপ্রধান জেনারেল পূর্ণবাহাদুর গুরুং বলেন, তিনি আশাবাদী।',
    ['পূর্ণবাহাদুর গুরুং | সেনাপ্রধান | NP'],
  ],
  ['initials', 'ভারতের হাইকমিশনার এস কে বর্মণ বলেন, সব ঠিক আছে।', ['এস কে বর্মণ | হাইকমিশনার | IN']],
  ['an envoy to a state', 'ঢাকায় নিযুক্ত জাপানের রাষ্ট্রদূত কেনজি মরিতা জানান, কাজ চলছে।', ['কেনজি মরিতা | রাষ্ট্রদূত | JP']],
  ['a former office', 'যুক্তরাজ্যের সাবেক প্রধানমন্ত্রী বরিস জনসন বলেছেন।', ['boris-johnson | সাবেক প্রধানমন্ত্রী | GB']],
  [
    'two offices of one',
    'ঘানার প্রতিরক্ষামন্ত্রী ও উপপ্রধানমন্ত্রী কোফি আদু মেনসা জানিয়েছেন।',
    ['কোফি আদু মেনসা | উপপ্রধানমন্ত্রী | GH'],
  ],
  [
    'told to an outlet',
    'লেবাননের পররাষ্ট্রমন্ত্রী নাবিল খলিফে বিবিসিকে জানিয়েছেন, আলোচনা চলছে।',
    ['নাবিল খলিফে | পররাষ্ট্রমন্ত্রী | LB'],
  ],
  [
    'one word behind a word of respect',
    'আফগান প্রতিনিধিদলের নেতৃত্ব দেন উপস্বরাষ্ট্রমন্ত্রী হাজি কুদরত।',
    ['কুদরত | উপস্বরাষ্ট্রমন্ত্রী | AF'],
  ],
  [
    'a given name that many bear',
    'বাংলাদেশের বাণিজ্যসচিব মাহবুবুর রহমান বলেন, চিঠি এসেছে।',
    ['মাহবুবুর রহমান | বাণিজ্যসচিব | BD'],
  ],
  [
    'a minister whose name begins like a known one',
    'বাংলাদেশের পানিসম্পদমন্ত্রী আনিসুল ইসলাম মাহমুদ বলেন, কাজ চলছে।',
    ['আনিসুল ইসলাম মাহমুদ | পানিসম্পদমন্ত্রী | BD'],
  ],
  ['a name in the genitive', 'মালদ্বীপের রাষ্ট্রদূত নুর মাহমুদের প্রস্তাব গৃহীত হয়েছে।', ['নুর মাহমুদ | রাষ্ট্রদূত | MV']],
  [
    'a name that ends like an ending itself',
    'কুয়েতের সেনাপ্রধান মোহাম্মদ আল-জাবেরের সঙ্গে কথা হয়েছে।',
    ['মোহাম্মদ আল-জাবের | সেনাপ্রধান | KW'],
  ],
  [
    'an object that ends its sentence',
    'দেশে ফিরিয়ে আনা হয়েছে নেপালের রাষ্ট্রদূত দীপকুমার উপাধ্যায়কে।',
    ['দীপকুমার উপাধ্যায় | রাষ্ট্রদূত | NP'],
  ],
  [
    'a minister of the state where the guest is',
    'ইন্দোনেশিয়ার জাকার্তায় পৌঁছেছেন চীনের পররাষ্ট্রমন্ত্রী ওয়াং ই। সেখানে দেশটির অর্থমন্ত্রী বুদি সাস্ত্রোর সঙ্গে কথা হয়েছে।',
    ['wang-yi | পররাষ্ট্রমন্ত্রী | CN', 'বুদি সাস্ত্রো | অর্থমন্ত্রী | ID'],
  ],
  [
    'a name before whose lead it was under',
    'নেপালের স্বাস্থ্যমন্ত্রী প্রদীপ পাপাজর্জিওর নেতৃত্বে একটি দল এসেছে।',
    ['প্রদীপ পাপাজর্জিও | স্বাস্থ্যমন্ত্রী | NP'],
  ],
  [
    'an embassy’s officer',
    'ঢাকার জার্মান দূতাবাসের চার্জ দ্য অ্যাফেয়ার্স ইয়ান জানোভস্কি বলেন, কাজ চলছে।',
    ['ইয়ান জানোভস্কি | চার্জ দ্য অ্যাফেয়ার্স | DE'],
  ],
  [
    'one in office at an airport',
    'রাষ্ট্রপতি আবদুল হামিদ বিমানবন্দরে তাঁকে অভ্যর্থনা জানান।',
    ['abdul-hamid | রাষ্ট্রপতি | BD'],
  ],
  [
    'a given name that looks like a word with an ending',
    'ইরানের পার্লামেন্টের স্পিকার মহম্মদ বাকের গালিবাফ এ কথা বলেন।',
    ['mohammad-bagher-ghalibaf | পার্লামেন্টের স্পিকার | IR'],
  ],
  [
    'a governor of a state of the United States',
    'টেক্সাস অঙ্গরাজ্যের রিপাবলিকান গভর্নর গ্রেগ অ্যাবট এ কথা বলেন।',
    ['গ্রেগ অ্যাবট | গভর্নর | US'],
  ],
  [
    'a leader of whom another speaks',
    'ক্যালিফোর্নিয়ার গভর্নর গ্যাভিন নিউসম ট্রাম্পের সমালোচনা করেছেন।',
    ['গ্যাভিন নিউসম | গভর্নর | US'],
  ],
  [
    'a weekday before the office',
    'সোমবার বাংলাদেশের প্রধান নির্বাচন কমিশনার শামসুল হুদা চিঠি দিয়েছেন।',
    ['শামসুল হুদা | প্রধান নির্বাচন কমিশনার | BD'],
  ],
  ['a common name with its office', 'বাংলাদেশের আইনমন্ত্রী আনিসুল হক এ কথা বলেন।', ['anisul-huq | আইনমন্ত্রী | BD']],
  ['an organisation', 'জাতিসংঘের মহাসচিব আন্তোনিও গুতেরেস বলেছেন।', ['antonio-guterres | মহাসচিব | UN']],
];

test.each(NAMED)('%s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

const NOBODY: [why: string, text: string][] = [
  ['a writer with a minister’s name', 'ঢাকায় আনিসুল হকের লেখা উপন্যাস প্রকাশিত হয়েছে।'],
  ['a text that breaks off in a name that nobody bears', 'এ কথা বলেন মার্কিন প্রেসিডেন্ট রিচার্ড হল্'],
  ['a title alone', 'রাষ্ট্রদূত এ কথা বলেন।'],
  ['a title and an everyday word', 'প্রধানমন্ত্রী বলেন, সরকার কাজ করছে।'],
  ['a title, a word of respect and a verb', 'উপস্বরাষ্ট্রমন্ত্রী জনাব বলেন, আলোচনা চলছে।'],
  ['a club', 'ক্রিকেট বোর্ডের প্রেসিডেন্ট কামরুল বাশার জানান।'],
  ['a company', 'কোম্পানির ব্যবস্থাপনা পরিচালক তানভীর কামালের বক্তব্য।'],
  ['one with a famous surname', 'বলিউড তারকা কিয়ারা আদভানি নিজের ছবি দিয়েছেন।'],
  ['a private person', 'কৃষক আবদুল মালেক বলেন, ফসল ভালো হয়েছে।'],
  ['an airport', 'শাহজালাল আন্তর্জাতিক বিমানবন্দরে নামেন যাত্রীরা।'],
  ['a longer name', 'ব্যবসায়ী ইমরান খান চৌধুরী এ কথা জানান।'],
];

test.each(NOBODY)('%s names no leader', (_, text) => {
  expect(people(text)).toEqual([]);
});

const OWN_STATE: [publisher: string | null, state: string, url?: string][] = [
  ['Prothom Alo', 'BD'],
  // on whose pages it is tells more than its label
  ['Anandabazar Patrika', 'BD', 'https://www.prothomalo.com/a'],
  ['Prothom Alo', 'IN', 'https://www.anandabazar.com/a'],
  ['দৈনিক ইত্তেফাক', 'BD'],
  ['Anandabazar Patrika', 'IN'],
  [null, 'IN'],
];

test.each(OWN_STATE)('%s leaves out its own state: %s %s', (publisher, state, url) => {
  const text = 'ভারত শুল্ক দিয়েছে। ভারতের সিদ্ধান্ত বাংলাদেশ মানেনি। বাণিজ্যসচিব রফিকুল আলম খান এ কথা বলেন।';
  expect(readText(text, null, publisher, url).leaders.map(({ country }) => country)).toEqual([state]);
});

test('letters of two scripts in a row are read to the end', () => {
  expect(people('প্রেসিডেন্ট ভ্লাদিমির পুতিনPublished আগেAuthorলেখক')).toEqual([
    'vladimir-putin | প্রেসিডেন্ট | RU',
  ]);
});

test('one who came into office years later was no leader yet, and one about to is told of', () => {
  const text = 'গণসংহতি আন্দোলনের সমন্বয়ক জোনায়েদ সাকি এ কথা বলেন।';
  expect(people(text, '2015-03-16')).toEqual([]);
  expect(people(text, '2026-01-16')).toEqual(['zonayed-saki | - | BD']);
});

test('a known name told another way with their title is theirs', () => {
  expect(people('নেপালের প্রধানমন্ত্রী কে পি শর্মা ওলি বলেছেন। প্রধানমন্ত্রী পিকে শর্মা ওলির সফর হবে।', null)).toEqual([
    'k-p-sharma-oli | প্রধানমন্ত্রী | NP',
  ]);
});

test('one name told with one title and two states is one person', () => {
  expect(
    people('ব্রিটিশ পররাষ্ট্রসচিব জেরাল্ড উইলবিক বলেছেন। ভারতের পররাষ্ট্রসচিব জেরাল্ড উইলবিক যান।', null),
  ).toHaveLength(1);
});

test('a title without a state is of the state whose titles need none', () => {
  const text =
    'গম কিনতে যুক্তরাষ্ট্র ও বাংলাদেশ চুক্তি করেছে। যুক্তরাষ্ট্রের গম ভালো। খাদ্য উপদেষ্টা আলী ইমাম মজুমদার এ কথা বলেন। খাদ্য সচিব মাসুদুল হাসান ছিলেন। যুক্তরাষ্ট্রের গম আসবে।';
  expect(people(text)).toContain('মাসুদুল হাসান | খাদ্য সচিব | BD');
});

test.each([
  ['প্রধানমন্ত্রীর পদ থেকে পদত্যাগ করে দেশ ছাড়েন শেখ হাসিনা।', 'sheikh-hasina | প্রধানমন্ত্রী | BD'],
  ['প্রধান উপদেষ্টা হিসেবে শপথ নিয়েছেন ড. মুহাম্মদ ইউনূস।', 'muhammad-yunus | প্রধান উপদেষ্টা | BD'],
  ['প্রধান উপদেষ্টা শান্তিতে নোবেল বিজয়ী ড. মুহাম্মদ ইউনূস বলেন।', 'muhammad-yunus | প্রধান উপদেষ্টা | BD'],
  ['নিরাপত্তা উপদেষ্টা মেজর জেনারেল (অব.) তারিক আহমেদ সিদ্দিক ছিলেন।', 'tarique-ahmed-siddique | নিরাপত্তা উপদেষ্টা | BD'],
  ['প্রেসিডেন্টের পদ থেকে কেউ সরেননি। পরে শেখ হাসিনা আসেন।', 'sheikh-hasina | - | BD'],
])('an office taken up or left: %s', (text, person) => {
  expect(people(text, null)).toEqual([person]);
});

test('a head of the organisation named last', () => {
  expect(people('দক্ষিণ এশীয় আঞ্চলিক সহযোগিতা সংস্থা (সার্ক) নিয়ে কথা বলেছেন সংস্থাটির মহাসচিব গোলাম সারওয়ার।')).toEqual([
    'গোলাম সারওয়ার | মহাসচিব | SAARC',
  ]);
});

test('of two with one surname and office, the one whom the article names in full', () => {
  expect(people('লেবাননের প্রেসিডেন্ট মিশেল আউন বলেছেন। বৈঠক ডেকেছেন প্রেসিডেন্ট আউন।', null)).toEqual([
    'michel-aoun | প্রেসিডেন্ট | LB',
  ]);
});

test('a minister of one branch is not another’s', () => {
  const mentions = readText('শিক্ষামন্ত্রী দীপু মনি বলেন। আইনমন্ত্রী লন্ডনে গেছেন। মন্ত্রী ফিরবেন।').mentions;
  expect(mentions.filter(({ kind }) => kind === 'leader').map(({ text }) => text)).toEqual([
    'দীপু মনি',
    'মন্ত্রী',
  ]);
});

/** Who is meant: the words of a mention, and whom it points at. */
const MEANT: [text: string, words: string, leader: string][] = [
  ['রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ঢাকায় এসেছেন। রুশ প্রেসিডেন্ট আজ ফিরে যাবেন।', 'রুশ প্রেসিডেন্ট', 'vladimir-putin'],
  ['ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ঢাকায় এসেছেন। তিনি আজ ফিরে যাবেন।', 'তিনি', 'narendra-modi'],
  ['চীনের প্রেসিডেন্ট শি জিনপিং ঢাকায় এসেছেন। শিকে স্বাগত জানানো হয়।', 'শিকে', 'xi-jinping'],
  [
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন ও মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প কথা বলেছেন। মার্কিন প্রেসিডেন্ট খুশি।',
    'মার্কিন প্রেসিডেন্ট',
    'donald-trump',
  ],
];

test.each(MEANT)('%s', (text, words, leader) => {
  const start = text.lastIndexOf(words);
  expect(readText(text).mentions.filter((mention) => mention.kind === 'leader')).toContainEqual(
    expect.objectContaining({ start, target: leader }),
  );
});

test('every mention cuts the text letter for letter and names its rule', () => {
  for (const [, text] of NAMED)
    for (const mention of readText(text).mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.rule).toMatch(/^[a-z-]+$/);
    }
});
