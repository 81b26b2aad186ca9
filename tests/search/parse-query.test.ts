import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { parseQuery } from '@/lib/search/parse-query';
import { countries, leaders, titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';

test.each([
  ['  পুতিন  ', { typed: 'পুতিন', names: ['পুতিন'], words: ['পুতিন'] }],
  ["Putin's", { names: ['putin'] }],
  ['পুতিনের সঙ্গে মোদির বৈঠক', { names: ['পুতিনের', 'মোদির'], words: ['পুতিনের', 'মোদির', 'বৈঠক'] }],
  ['পুতিন ২০২৪ সালে', { names: ['পুতিন'], times: ['2024'], words: ['পুতিন'] }],
  ['putin visit 2024', { names: ['putin'], times: ['2024'], kinds: ['visit'] }],
  ['where did putin go in 2024', { names: ['putin'], times: ['2024'], words: ['putin'] }],
  ['how often did Modi meet Xi?', { names: ['modi', 'xi'], words: ['modi', 'xi'] }],
  ['who met yunus', { names: ['yunus'] }],
  ['visits called off', { names: [], statuses: ['cancelled'], kinds: ['visit'] }],
  ['আলাস্কায় অনুষ্ঠিত বৈঠক', { names: ['আলাস্কায়', 'অনুষ্ঠিত'].map(spell), statuses: [] }],
  ['cancelled visits', { names: [], statuses: ['cancelled'], kinds: ['visit'] }],
  ['বাতিল সফর মোদি', { names: ['মোদি'], statuses: ['cancelled'], kinds: ['visit'] }],
  ["putin's visit to india", { names: ['putin', 'india'], kinds: ['visit'] }],
  ['পুতিন ২০২৪ সালে কোথায় গেছেন?', { names: ['পুতিন'], times: ['2024'], words: ['পুতিন'] }],
  ['পুতিন ও ট্রাম্প শেষ কবে দেখা করেছেন', { names: ['পুতিন', 'ট্রাম্প'] }],
  ['pm of india', { names: ['prime', 'minister', 'india'] }],
  ['ট্রাম্প–পুতিন বৈঠক কোথায় হবে', { names: ['ট্রাম্প', 'পুতিন'] }],
  ['US and my friend', { names: ['us', 'my', 'friend'], capitals: ['us'] }],
  ['ড. ইউনূস', { names: ['ইউনূস'] }],
  ['ট্রাম্প কোন কোন দেশে গেছেন', { names: ['ট্রাম্প'] }],
  ['কে কে ঢাকায় এসেছেন', { names: [spell('ঢাকায়')], words: [spell('ঢাকায়')] }],
  ['কারা ঢাকায় এসেছেন?', { names: [spell('ঢাকায়')] }],
  ['who came to Dhaka', { names: ['dhaka'] }],
  // a word for a kind, in whatever case, and one of two words
  ['ট্রাম্প ফোনালাপে পুতিন', { names: ['ট্রাম্প', 'পুতিন'], kinds: ['call'], words: ['ট্রাম্প', 'ফোনালাপে', 'পুতিন'] }],
  ['টেলিফোনে মোদি', { names: ['মোদি'], kinds: ['call'] }],
  ['ট্রাম্প পুতিন ফোন কল', { names: ['ট্রাম্প', 'পুতিন'], kinds: ['call'] }],
  ['ট্রাম্প পুতিন ফোন কলে', { names: ['ট্রাম্প', 'পুতিন'], words: ['ট্রাম্প', 'পুতিন', 'ফোন'] }],
  ['ট্রাম্প কল', { names: ['ট্রাম্প', 'কল'], kinds: [] }],
  ['ফোনকল মোদি', { names: ['মোদি'], kinds: ['call'] }],
  ['টেলিফোন আলাপ মোদি', { names: ['মোদি'], kinds: ['call'] }],
  ['telephone call modi', { names: ['modi'], kinds: ['call'] }],
  ['শীর্ষ বৈঠকে মোদি', { names: ['মোদি'], kinds: ['summit'], words: ['শীর্ষ', 'বৈঠকে', 'মোদি'] }],
  ['শীর্ষ নেতা', { names: ['শীর্ষ', 'নেতা'], kinds: [] }],
  ['সামিট', { names: [], kinds: ['summit'] }],
  ['সফরগুলো মোদি', { names: ['মোদি'], kinds: ['visit'] }],
  ['trips of modi', { names: ['modi'], kinds: ['visit'] }],
  ['where did modi travel in 2025', { names: ['modi'], kinds: ['visit'] }],
  ['modi tour', { names: ['modi'], kinds: ['visit'] }],
  ['মোদির সাক্ষাতে', { names: ['মোদির'], kinds: [] }],
  ['বৈঠকগুলো', { names: [], allMeetings: true }],
  ['দ্বিপক্ষীয় বৈঠক', { names: [], allMeetings: true }],
  ['মোদি মিটিং', { names: ['মোদি'] }],
  ['সংলাপ', { names: [], allMeetings: true }],
  ['modi xi dialogue', { names: ['modi', 'xi'] }],
  ['discussions', { names: [], allMeetings: true }],
  ['সফর অস্বীকার', { names: [], kinds: ['visit'], statuses: ['cancelled'] }],
  ['বাতিলের সফর', { names: [], kinds: ['visit'], statuses: ['cancelled'] }],
  // verbs of whatever question
  ['কার সঙ্গে বৈঠক করলেন তারেক রহমান?', { names: ['তারেক', 'রহমান'], words: ['বৈঠক', 'তারেক', 'রহমান'] }],
  ['পুতিনের সঙ্গে কথা বললেন মোদি', { names: ['পুতিনের', 'মোদি'], words: ['পুতিনের', 'মোদি'] }],
  ['কোথায় গেলেন মোদি', { names: ['মোদি'] }],
  ['মোদি ও শি কবে বসলেন', { names: ['মোদি', 'শি'] }],
  ['বৈঠকে কী আলোচনা হলো', { names: [] }],
  ['কার সঙ্গে দেখা হয়েছিল মোদির', { names: ['মোদির'] }],
  ['কোন দেশ সফর করেছে যুক্তরাষ্ট্র', { names: [spell('যুক্তরাষ্ট্র')], kinds: ['visit'] }],
  ['কোথায় পৌঁছালেন মোদি', { names: ['মোদি'] }],
  ['show me all meetings of xi jinping', { names: ['xi', 'jinping'] }],
  ['all of xi', { names: ['xi'] }],
  ['list any calls held between modi and xi', { names: ['modi', 'xi'], kinds: ['call'] }],
  // a verb may be a name as well: Ellen, Dev
  ['এলেন জনসন', { names: ['এলেন', 'জনসন'] }],
  ['বলেন শাহর সঙ্গে মোদির বৈঠক', { names: ['বলেন', 'শাহর', 'মোদির'] }],
  ['গ্রেট হলে কার সঙ্গে বৈঠক', { names: ['গ্রেট', 'হলে'] }],
  ['গ্রেট হল বৈঠক', { names: ['গ্রেট', 'হল'] }],
  ['মোদির সঙ্গে দেব', { names: ['মোদির', 'দেব'] }],
  // initials of states with full stops
  ['u.s. china', { names: ['us', 'china'], capitals: ['us'], words: ['us', 'china'] }],
  ['China and the u.s', { names: ['china', 'us'], capitals: ['us'] }],
  ['U.S.-China talks', { typed: 'U.S.-China talks', names: ['us', 'china'], capitals: ['us'] }],
  ["u.k.'s PM", { names: ['uk', 'prime', 'minister'] }],
  ['u.n. modi', { names: ['un', 'modi'] }],
  ['india u.a.e.', { names: ['india', 'uae'] }],
  ['a.b. u.s.w. x.y', { names: ['a', 'b', 'u', 's', 'w', 'x', 'y'] }],
  ['MBS trump', { names: ['mohammed', 'bin', 'salman', 'trump'] }],
  // a question about nobody names nobody; an article may ask the same
  ['কে কার সঙ্গে বসেছেন', { names: [], words: ['কে', 'কার', 'সঙ্গে', 'বসেছেন'] }],
  ['বৈঠক', { names: [], words: ['বৈঠক'], allMeetings: true }],
  ['meetings of modi', { names: ['modi'], allMeetings: false }],
  ['কে কার সঙ্গে দেখা করেছেন', { names: [], allMeetings: true }],
  ['কে কার সঙ্গে বসেছেন', { names: [], allMeetings: true }],
  ['দেখা করেছেন', { names: [], allMeetings: true }],
  ['who met whom?', { names: [], allMeetings: true }],
  ['কে কোথায় গেছেন', { names: [], allMeetings: false }],
  ['কে কাকে ফোন করেছেন', { names: [], kinds: ['call'], allMeetings: false }],
  ['মোদির সঙ্গে দেখা করেছেন', { names: ['মোদির'], allMeetings: false }],
  // one such word alone is a name, or a word of the articles
  ['WHO china', { names: ['who', 'china'] }],
  ['to lam', { names: ['to', 'lam'] }],
  ['যুদ্ধ শেষ', { names: ['যুদ্ধ', 'শেষ'], words: ['যুদ্ধ', 'শেষ'] }],
  ['জি ২০', { names: ['জি', '20'], times: [] }],
  ['ও', { names: ['ও'], words: ['ও'] }],
  ['?!', { typed: '?!', names: [], words: [] }],
  [
    'a b c d e f g h j k l m n o',
    { names: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'l', 'm'], leftOver: ['n', 'o'] },
  ],
  // what was done parts whose names stand around it
  ['চীন সফরে প্রধানমন্ত্রী মোদি', { names: ['চীন', 'প্রধানমন্ত্রী', 'মোদি'], apart: [1] }],
  ['চীনের প্রধানমন্ত্রী', { apart: [] }],
])('%s', (typed, expected) => {
  expect(parseQuery(typed)).toMatchObject(expected);
});

test('an office in short stands for a title that the lexicon knows', () => {
  const known = new Set(titles.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases]));
  expect(Object.values(searchWordLists.offices).filter((title) => !known.has(title))).toEqual([]);
  const english = new Set(titles.map(({ nameEn }) => nameEn));
  const others = Object.values(searchWordLists.otherTitles);
  expect(others.filter(({ title }) => !english.has(title))).toEqual([]);
  const codes = new Set(countries.map(({ code }) => code));
  expect(others.filter(({ of }) => of !== undefined && !codes.has(of))).toEqual([]);
});

test('initials stand for a leader whom the lexicon knows', () => {
  const known = new Set(
    leaders.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases].map(spell)),
  );
  const unknown = Object.values(searchWordLists.initials).filter((name) => !known.has(spell(name)));
  expect(unknown).toEqual([]);
});

/** What is told of time: how it is read, and what is left to be names. */
const TIMES: [typed: string, times: string[], names: string[]][] = [
  ['১৫ মে ২০২৬', ['2026-05-15'], []],
  ['১৫ই মে, ২০২৬', ['2026-05-15'], []],
  ['জুন ২০২৬', ['2026-06'], []],
  ['মে 2026', ['2026-05'], []],
  ['ট্রাম্প মে ২০২৬', ['2026-05'], ['ট্রাম্প']],
  ['পুতিন ডিসেম্বর ২০২৫', ['2025-12'], ['পুতিন']],
  ['২০২৬ সালের মে মাসে ট্রাম্পের সফর', ['2026-05'], ['ট্রাম্পের']],
  ['২০২৬ সালের ১৫ মে ট্রাম্প', ['2026-05-15'], ['ট্রাম্প']],
  ['২০২৬ ১৫ মে', ['2026-05-15'], []],
  ['২০২৬ মে ১৫', ['2026-05-15'], []],
  ['মে ১৫, ২০২৬', ['2026-05-15'], []],
  ['১৮–১৯ জুন ২০২৪ পুতিন', ['2024-06-18/2024-06-19'], ['পুতিন']],
  ['পুতিন ২০২৪ থেকে ২০২৬', ['2024/2026'], ['পুতিন']],
  ['পুতিন মে ২০২৬ থেকে আগস্ট ২০২৬', ['2026-05/2026-08'], ['পুতিন']],
  ['from 28 May 2026 to 3 June 2026', ['2026-05-28/2026-06-03'], []],
  ['মে ২০২৬ – আগস্ট ২০২৬', ['2026-05/2026-08'], []],
  ['১৮ ও ২৫ জুন ২০২৪', ['2024-06-18', '2024-06-25'], []],
  ['Trump Jan. 2025', ['2025-01'], ['trump']],
  ['May 2026', ['2026-05'], []],
  ['15 May 2026', ['2026-05-15'], []],
  ['May 15, 2026', ['2026-05-15'], []],
  ['15th of May 2026', ['2026-05-15'], []],
  ['MAY 1st 2026', ['2026-05-01'], []],
  ['Trump May 2026', ['2026-05'], ['trump']],
  ['trump 2026-05-15', ['2026-05-15'], ['trump']],
  ['who met Trump on 15 May 2026', ['2026-05-15'], ['trump']],
  ['Trump on 15/05/2026', ['2026-05-15'], ['trump']],
  ['জুন ২০২৬ মে ২০২৬', ['2026-05', '2026-06'], []],
  ['2025-09', ['2025-09'], []],
  ['পুতিন ২০২৫-০৯', ['2025-09'], ['পুতিন']],
  ['trump 09/2025', ['2025-09'], ['trump']],
  // with one end
  ['since 2025 modi', ['2025/..'], ['modi']],
  ['after 2025 modi', ['2026/..'], ['modi']],
  ['before 2026 trump', ['../2025'], ['trump']],
  ['modi until 2025', ['../2025'], ['modi']],
  ['২০২৫ থেকে মোদি', ['2025/..'], ['মোদি']],
  ['২০২৫ সাল থেকে মোদি', ['2025/..'], ['মোদি']],
  ['২০২৫ সালের পর মোদি', ['2026/..'], ['মোদি']],
  ['২০২৫-এর পর থেকে মোদি', ['2026/..'], ['মোদি']],
  ['২০২৫ সালের আগে মোদি', ['../2024'], ['মোদি']],
  ['২০২৫ সালের আগে', ['../2024'], []],
  ['২০২৫ পর্যন্ত মোদি', ['../2025'], ['মোদি']],
  ['পুতিন মে ২০২৬ থেকে', ['2026-05/..'], ['পুতিন']],
  ['২০২৬ সালের মে মাসের পর পুতিন', ['2026-06/..'], ['পুতিন']],
  ['পুতিন ১৫ মে ২০২৬-এর আগে', ['../2026-05-14'], ['পুতিন']],
  ['Trump since May 2026', ['2026-05/..'], ['trump']],
  ['Trump after 31 December 2025', ['2026-01-01/..'], ['trump']],
  // with both
  ['modi from 2024 to 2026', ['2024/2026'], ['modi']],
  ['modi after 2023 and before 2026', ['2024/2025'], ['modi']],
  ['২০২৪ থেকে ২০২৬ সাল পর্যন্ত মোদি', ['2024/2026'], ['মোদি']],
  ['between 2024 and 2026 modi', ['2024/2026'], ['modi']],
  ['trump between May 2025 and May 2026', ['2025-05/2026-05'], ['trump']],
  ['between 5 May 2025 and 7 June 2025', ['2025-05-05/2025-06-07'], []],
  ['Modi and Xi between 2024 and 2026', ['2024/2026'], ['modi', 'xi']],
  ['মে ২০২৫ ও মে ২০২৬-এর মধ্যে ট্রাম্প', ['2025-05/2026-05'], ['ট্রাম্প']],
  ['মে ২০২৫ আর মে ২০২৬ এর মাঝে ট্রাম্প', ['2025-05/2026-05'], ['ট্রাম্প']],
  // the year is told once, behind
  ['between march and may 2026', ['2026-03/2026-05'], []],
  ['trump between 5 and 7 may 2026', ['2026-05-05/2026-05-07'], ['trump']],
  ['from march to may 2026 trump', ['2026-03/2026-05'], ['trump']],
  ['5 May until 7 June 2026', ['2026-05-05/2026-06-07'], []],
  ['march and may 2026', ['2026-03/2026-05'], []],
  // until now it has one end
  ['between 2025 and now', ['2025/..'], []],
  ['modi from May 2025 to now', ['2025-05/..'], ['modi']],
  ['since 2025 until now', ['2025/..'], []],
  ['মোদি ২০২৫ থেকে এখন পর্যন্ত', ['2025/..'], ['মোদি']],
  ['২০২৫ থেকে আজ পর্যন্ত', ['2025/..'], []],
  // of two that no such word stands before, each is meant
  ['between Modi and Xi in 2024 and 2026', ['2024', '2026'], ['modi', 'xi']],
  ['২০২৪ ও ২০২৬', ['2024', '2026'], []],
  ['between 2026 and 2024 modi', ['2024', '2026'], ['modi']],
  // what stands beside somebody is said of no time
  ['২০২৫ সালে মোদির পর ট্রাম্প', ['2025'], ['মোদির', 'পর', 'ট্রাম্প']],
  // a year says nothing beside a month of it
  ['২০২৬ ট্রাম্প মে ২০২৬', ['2026-05'], ['ট্রাম্প']],
  // a month before another word may be of its name, and so is one of somebody's
  ['জুলাই আন্দোলন ২০২৪', ['2024'], ['জুলাই', 'আন্দোলন']],
  ['থেরেসা মে ২০১৯', ['2019'], ['থেরেসা', 'মে']],
  ['Theresa May 2019', ['2019'], ['theresa', 'may']],
  ['দং জুনের ২০২৪ সফর', ['2024'], ['দং', 'জুনের']],
  ['জি-২০ জুন ২০২৬', ['2026-06'], ['জি', '20']],
];

test.each(TIMES)('%s tells a time', (typed, times, names) => {
  expect(parseQuery(typed)).toMatchObject({ times, names, unclear: [] });
});

/** What is told against today, which is Monday 30 November 2026 here: how it is read, and what is left to be names. */
const RELATIVE: [typed: string, times: string[], names: string[]][] = [
  ['গত মাসে ট্রাম্প', ['2026-10'], ['ট্রাম্প']],
  ['এ বছর মোদি', ['2026'], ['মোদি']],
  ['এ বছর মোদি কোথায় গেছেন', ['2026'], ['মোদি']],
  ['এবছর মোদি', ['2026'], ['মোদি']],
  ['এ মাসে শি চিন পিং', ['2026-11'], ['শি', 'চিন', 'পিং']],
  ['এই মাসের বৈঠক', ['2026-11'], []],
  ['চলতি বছর ট্রাম্প কোথায় গেছেন', ['2026'], ['ট্রাম্প']],
  ['গত সপ্তাহে পুতিন', ['2026-11-21/2026-11-29'], ['পুতিন']],
  ['আগামী মাস', ['2026-12'], []],
  ['গত বছরের মে মাসে মোদি', ['2025-05'], ['মোদি']],
  ['গত জুনে মোদি', ['2026-06'], ['মোদি']],
  ['গত ১৫ মে মোদি', ['2026-05-15'], ['মোদি']],
  ['আগামী শনিবার মোদি', ['2026-12-05'], ['মোদি']],
  ['গতকাল পুতিন', ['2026-11-29'], ['পুতিন']],
  ['trump last month', ['2026-10'], ['trump']],
  ['Trump Last Year', ['2025'], ['trump']],
  ['where did Trump go this year', ['2026'], ['trump']],
  ["this year's meetings of Modi", ['2026'], ['modi']],
  ['মোদি গত বছর থেকে', ['2025/..'], ['মোদি']],
  ['putin before last month', ['../2026-09'], ['putin']],
  ['putin since last week', ['2026-11-21/..'], ['putin']],
  ['modi next week', ['2026-12-05/2026-12-13'], ['modi']],
  ['modi last June', ['2026-06'], ['modi']],
  ['putin today', ['2026-11-30'], ['putin']],
  // a weekday, in English too
  ['গত শুক্রবার', ['2026-11-27'], []],
  ['last friday', ['2026-11-27'], []],
  ['modi last Monday', ['2026-11-23'], ['modi']],
  ['next Tuesday', ['2026-12-01'], []],
  ['Friday, 15 May 2026', ['2026-05-15'], []],
  // so many days, weeks, months or years with today
  ['last 7 days', ['2026-11-24/2026-11-30'], []],
  ['modi in the last 30 days', ['2026-11-01/2026-11-30'], ['modi']],
  ['গত ১০ দিনে', ['2026-11-21/2026-11-30'], []],
  ['past two weeks', ['2026-11-17/2026-11-30'], []],
  ['modi last 3 months', ['2026-08-31/2026-11-30'], ['modi']],
  ['গত দুই মাসে মোদি', ['2026-10-01/2026-11-30'], ['মোদি']],
  ['গত ৯ মাসে', ['2026-03-01/2026-11-30'], []],
  ['গত তিন বছরে মোদি', ['2023-12-01/2026-11-30'], ['মোদি']],
  ['last two years', ['2024-12-01/2026-11-30'], []],
  ['আগামী ১০ দিনে', ['2026-11-30/2026-12-09'], []],
  ['next 2 months', ['2026-11-30/2027-01-29'], []],
  ['গত দুই মাস থেকে মোদি', ['2026-10-01/2026-11-30'], ['মোদি']],
  // so many ago
  ['trump 2 weeks ago', ['2026-11-14/2026-11-22'], ['trump']],
  ['two days ago', ['2026-11-28'], []],
  ['a month ago trump', ['2026-10'], ['trump']],
  ['modi 2 years ago', ['2024'], ['modi']],
  ['মোদি ৩ দিন আগে', ['2026-11-27'], ['মোদি']],
  ['মোদি দুই সপ্তাহ আগে', ['2026-11-14/2026-11-22'], ['মোদি']],
  ['২ মাস আগে মোদি', ['2026-09'], ['মোদি']],
  ['মোদি দুই বছর আগে', ['2024'], ['মোদি']],
  ['since 2 months ago modi', ['2026-09/..'], ['modi']],
  ['between last week and today trump', ['2026-11-21/2026-11-30'], ['trump']],
  ['from 2 weeks ago to yesterday', ['2026-11-14/2026-11-29'], []],
  ['গত সপ্তাহ থেকে গতকাল মোদি', ['2026-11-21/2026-11-29'], ['মোদি']],
  ['the day before yesterday', ['2026-11-28'], []],
  ['last night modi', ['2026-11-29'], ['modi']],
  // a day's word alone
  ['আজ', ['2026-11-30'], []],
  ['আজকের', ['2026-11-30'], []],
  ['গতকাল', ['2026-11-29'], []],
  ['today', ['2026-11-30'], []],
  ['yesterday', ['2026-11-29'], []],
  ['tomorrow', ['2026-12-01'], []],
  ['শনিবার মোদি', [], ['শনিবার', 'মোদি']],
  ['এ কে মোমেন', [], ['এ', 'কে', 'মোমেন']],
  ['when did Modi last meet Xi', [], ['modi', 'xi']],
];

/** What is to come is planned or proposed, and from today on. */
test.each([
  ['trump xi next meeting', { names: ['trump', 'xi'], times: ['2026-11-30/..'] }],
  ['আসন্ন বৈঠক', { names: [], times: ['2026-11-30/..'], words: ['আসন্ন', 'বৈঠক'] }],
  ['upcoming visits 2027', { names: [], times: ['2027'], kinds: ['visit'] }],
])('%s is yet to come', (typed, expected) => {
  expect(parseQuery(typed, '2026-11-30')).toMatchObject({ statuses: ['planned', 'proposed'], ...expected });
});

test.each(RELATIVE)('%s tells a time against today', (typed, times, names) => {
  expect(parseQuery(typed, '2026-11-30')).toMatchObject({ times, names: names.map(spell), unclear: [] });
});

test.each([
  ['আজ', [], ['আজ']],
  ['today', [], ['today']],
  ['আজ মোদি', ['2026-11-30'], ['মোদি']],
  ['গত মাসে', ['2026-10'], []],
])('while %s is typed it may go on: আজারবাইজান', (typed, times, names) => {
  expect(parseQuery(typed, '2026-11-30', true)).toMatchObject({ times, names: names.map(spell) });
});

/** Days that there are not, or of which nothing tells the year: no time, and nobody's name. */
const UNCLEAR: [typed: string, unclear: string[], names: string[], words: string[]][] = [
  ['ট্রাম্প ১৫ মে', ['১৫ মে'], ['ট্রাম্প'], ['ট্রাম্প', '15', 'মে']],
  ['Trump May 15', ['May 15'], ['trump'], ['trump', 'may', '15']],
  ['৩১ জুন ২০২৬', ['৩১ জুন ২০২৬'], [], ['31', 'জুন', '2026']],
  ['putin 30 February 2025', ['30 February 2025'], ['putin'], ['putin', '30', 'february', '2025']],
  ['৩২ মে ২০২৬ পুতিন', ['৩২ মে ২০২৬'], ['পুতিন'], ['32', 'মে', '2026', 'পুতিন']],
  ['2026-02-30', ['2026-02-30'], [], ['2026', '02', '30']],
  // nobody tells how many, or what they are told from
  ['গত কয়েক মাসে মোদি', ['গত কয়েক মাসে'], ['মোদি'], ['গত', spell('কয়েক'), 'মাসে', 'মোদি']],
  ['modi last few months', ['last few months'], ['modi'], ['modi', 'last', 'few', 'months']],
  ['modi few weeks ago', ['few weeks ago'], ['modi'], ['modi', 'few', 'weeks', 'ago']],
  ['মোদি ২ দিন পর', ['২ দিন পর'], ['মোদি'], ['মোদি', '2', 'দিন', 'পর']],
  [
    'মোদি প্রায় দুই সপ্তাহ আগে',
    ['দুই সপ্তাহ আগে'],
    ['মোদি', spell('প্রায়')],
    ['মোদি', spell('প্রায়'), 'দুই', 'সপ্তাহ', 'আগে'],
  ],
  // no article has a weekday in English
  ['trump friday', ['friday'], ['trump'], ['trump', 'friday']],
  ['trump on friday', ['friday'], ['trump'], ['trump', 'friday']],
  // what no reading has
  ['modi this friday', ['this friday'], ['modi'], ['modi', 'this', 'friday']],
  ['last weekend modi', ['last weekend'], ['modi'], ['last', 'weekend', 'modi']],
  ['গত ২৪ ঘণ্টায় মোদি', ['গত ২৪ ঘণ্টায়'], ['মোদি'], ['গত', '24', spell('ঘণ্টায়'), 'মোদি']],
  ['পরের', [], ['পরের'], ['পরের']],
  ['পরের মাসে মোদি', ['পরের মাসে'], ['মোদি'], ['পরের', 'মাসে', 'মোদি']],
  ['trump in september', ['september'], ['trump'], ['trump', 'september']],
  ['in May trump', ['May'], ['trump'], ['may', 'trump']],
  ['trump september', ['september'], ['trump'], ['trump', 'september']],
  ['সেপ্টেম্বরে ট্রাম্প', ['সেপ্টেম্বরে'], ['ট্রাম্প'], ['সেপ্টেম্বরে', 'ট্রাম্প']],
  ['ট্রাম্প মে', ['মে'], ['ট্রাম্প'], ['ট্রাম্প', 'মে']],
  ['পুতিন জুন', ['জুন'], ['পুতিন'], ['পুতিন', 'জুন']],
  ['trump may', ['may'], ['trump'], ['trump', 'may']],
  ['may trump', ['may'], ['trump'], ['may', 'trump']],
  ['april trump', ['april'], ['trump'], ['april', 'trump']],
  ['june trump', ['june'], ['trump'], ['june', 'trump']],
  ['জুন পুতিন', ['জুন'], ['পুতিন'], ['জুন', 'পুতিন']],
  ['জুলাই মাসে ট্রাম্প', ['জুলাই মাসে'], ['ট্রাম্প'], ['জুলাই', 'মাসে', 'ট্রাম্প']],
  ['2025-13', ['2025-13'], [], ['2025', '13']],
  ['trump before 15 May', ['before 15 May'], ['trump'], ['trump', 'before', '15', 'may']],
  // from when and up to the same
  ['২০২৫ সালের আগে থেকে মোদি', ['২০২৫ সালের আগে থেকে'], ['মোদি'], ['2025', 'সালের', 'আগে', 'থেকে', 'মোদি']],
  ['পুতিন ৫/৬/২০২৬', ['৫/৬/২০২৬'], ['পুতিন'], ['পুতিন', '5', '6', '2026']],
];

test.each(UNCLEAR)('%s tells no certain time', (typed, unclear, names, words) => {
  expect(parseQuery(typed)).toMatchObject({ unclear, names, words, times: [] });
});

test('a week is told as one, which has more than seven days', () => {
  const week = (typed: string) => parseQuery(typed, '2026-11-30').week;
  expect(['গত সপ্তাহে পুতিন', 'next week trump'].map(week)).toEqual([true, true]);
  expect(['গত মাসে পুতিন', '১–৯ মে ২০২৬', 'পুতিন'].map(week)).toEqual([false, false, false]);
});

test('an article need not hold the words of a day or a month, but where nothing else is typed', () => {
  expect(parseQuery('ট্রাম্প মে ২০২৬').words).toEqual(['ট্রাম্প']);
  expect(parseQuery('in May 2026')).toMatchObject({ names: [], words: ['may', '2026'] });
});

/** An ending that stands apart, and the same written to its word. */
test.each([
  ['মোদি’র', 'মোদির'],
  ["মোদি'র", 'মোদির'],
  ['মোদি’কে', 'মোদিকে'],
  ['পুতিন-এর', 'পুতিনের'],
  ['ট্রাম্প’এর', 'ট্রাম্পের'],
  ["ন্যাটো'র", 'ন্যাটোর'],
  ['‘মোদি’র সফর', 'মোদির সফর'],
  ['শি জিনপিং–এর সঙ্গে মোদি’র বৈঠক', 'শি জিনপিংএর সঙ্গে মোদির বৈঠক'],
  ['২০২৪-এর', '২০২৪'],
  ["NATO'র", 'NATO'],
])('%s means what %s means', (apart, together) => {
  expect(parseQuery(apart)).toEqual({ ...parseQuery(together), typed: apart });
});

test.each([
  ['ম্যাকডোনাল্ড-রস', ['ম্যাকডোনাল্ড', 'রস']],
  ["O'Neill", ['o', 'neill']],
  ["ও'নিল", ['নিল']],
  ['ইন্দো-প্যাসিফিক', ['ইন্দো', 'প্যাসিফিক']],
  ['ওয়াকার-উজ-জামান', ['ওয়াকার', 'উজ', 'জামান']],
  ['মার-এ-লাগো', ['মার', 'এ', 'লাগো']],
  ['এ-কে মোমেন', ['এ', 'কে', 'মোমেন']],
])('%s is a name with a mark in it', (typed, names) => {
  expect(parseQuery(typed)).toMatchObject({ names: names.map(spell) });
});

test('no word stands in two lists, or twice in one', () => {
  const all = Object.values(searchWordLists).flat();
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['২০২৪', true],
  ['২০২৪ সালে', true],
  ['in 2024', true],
  ['2024-2025', true],
  ['মে ২০২৬', true],
  ['১৫ মে ২০২৬', true],
  ['পুতিন ২০২৪', false],
  ['২০২৪ সফর', false],
  ['২০২৪ বৈঠক', false],
  ['মে', false],
  ['', false],
])('whether %j asks for a time and nothing else', (typed, alone) => {
  expect(parseQuery(typed).timeAlone).toBe(alone);
});
