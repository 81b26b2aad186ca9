import fc from 'fast-check';

const TITLES = ['প্রেসিডেন্ট', 'প্রধানমন্ত্রী', 'পররাষ্ট্রমন্ত্রী', 'রাষ্ট্রদূত', 'সেনাপ্রধান জেনারেল', 'মহাসচিব', 'রাজা'];
const STATES = ['রুশ', 'ভারতের', 'চীনের', 'মার্কিন', 'কাজাখস্তানের', 'উত্তর কোরিয়ার', 'জাতিসংঘের', 'প্রাচীন', 'মহাভারতের'];
const NAMES = [
  'ভ্লাদিমির পুতিন',
  'পুতিনের',
  'নরেন্দ্র মোদিকে',
  'শি জিনপিং',
  'ডোনাল্ড ট্রাম্প',
  'কিম জং উন',
  'কাসিম-জোমার্ট টোকায়েভ',
  'মোহাম্মদ বিন করিমভ',
  'আবদুল করিম',
  'লি',
  'তিনি',
  'দুই নেতা',
  'তাঁরা',
];
const MEETINGS = [
  'বৈঠক করেছেন',
  'বৈঠক করবেন',
  'বৈঠক বাতিল করেছেন',
  'সাক্ষাৎ করতে পারেন',
  'টেলিফোনে কথা বলেছেন',
  'সফরে গেছেন',
  'সফরের আমন্ত্রণ জানিয়েছেন',
  'সম্মেলনে যোগ দেবেন',
  'সংবাদ সম্মেলনে বলেন',
  'সাক্ষাৎকারে বলেন',
  'শুভেচ্ছা বিনিময় করেন',
];
const LINKS = [
  'সঙ্গে',
  'এর সাথে',
  'ও',
  'এবং',
  'মধ্যে',
  'নেতৃত্বে',
  'কাছে',
  'ছাড়া',
  'বলেছেন',
  'না',
  'নি',
  'জানায়',
  'আগে',
  'পরে',
];
const DATES = [
  'গত জুনে',
  'আগামী ৯ মে',
  '১৫ মার্চ ২০২৫',
  'শনিবার (১৫ মার্চ)',
  'গতকাল',
  'আজ',
  'পরশু',
  'বুধবারের',
  'গত সপ্তাহে',
  '২০২৪ সালের ৩১ ফেব্রুয়ারি',
  '৩/১৩/২০২৫',
  '২০২৪-০৬-১৮',
  '১৮–১৯ জুন',
  'দুই দিন পর',
  '২৭ রমজান',
  '১ বৈশাখ ১৪৩১',
  '২৪',
  '১৮৯৯ সালে',
];
const PLACES = ['মস্কোতে', 'ঢাকায়', 'বেইজিংয়ে', 'হোয়াইট হাউসে', 'ক্রেমলিনে', 'ওয়াশিংটন থেকে'];
const MARKS = [
  '।',
  '।',
  ',',
  '?',
  '!',
  '\n',
  '\n\n',
  ':',
  ';',
  '—',
  '-',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '(',
  ')',
  '...',
  '।”',
];
const ELSEWHERE = [
  'Putin met Modi.',
  'Путин',
  '习近平',
  'محمد',
  '2025',
  '🤝',
  'নিউইয়র্ক Times',
  '𝒳',
  'é',
  '½',
  '०१',
];
const UNSEEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u0981',
  '\u09bc',
  '\u09cd',
  '\u0301',
  '\u09d7',
];

const NEWS = [TITLES, STATES, NAMES, MEETINGS, LINKS, DATES, PLACES, MARKS].map((words) =>
  fc.constantFrom(...words),
);
const word = fc.oneof(...NEWS);
const oddWord = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.constantFrom(...ELSEWHERE),
  fc.constantFrom(...UNSEEN),
);

const joined = (part: fc.Arbitrary<string>, most: number, between: string) =>
  fc.array(part, { maxLength: most }).map((parts) => parts.join(between));

/** Any letter of the Bengali block, and what may stand among them; most of it no word. */
const bengaliLetter = fc.integer({ min: 0x0980, max: 0x09fe }).map((code) => String.fromCharCode(code));
const letter = fc.oneof({ weight: 8, arbitrary: bengaliLetter }, fc.constantFrom(' ', '\n', ...UNSEEN));

const sentence = fc
  .tuple(
    ...[STATES, TITLES, NAMES, DATES, STATES, TITLES, NAMES].map((words) => fc.constantFrom('', ...words)),
    fc.constantFrom('সঙ্গে', 'এর সাথে', 'ও', 'এর মধ্যে'),
    fc.constantFrom('', ...PLACES),
    fc.constantFrom(...MEETINGS),
  )
  .map((words) => `${words.filter(Boolean).join(' ')}।`);

/** A few letters, marks or words put in anywhere, in the middle of words as well. */
const disturbed = fc
  .tuple(
    sentence,
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...UNSEEN, ...ELSEWHERE, ...MARKS)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, odd]) =>
    odd.reduce((whole, [at, put]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + put + whole.slice(place);
    }, text),
  );

const { quoted } = fc.letrec<{ quoted: string }>((tie) => ({
  quoted: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    sentence,
    fc
      .tuple(fc.constantFrom('“”', '‘’', '""', '()', '[]', '«»'), tie('quoted'), word)
      .map(([marks, inner, after]) => `${marks[0]}${inner}${marks[1]} ${after}`),
  ),
}));

/** Texts that newspapers print, more or less, and texts that nobody prints; by what is odd about them. */
export const GENERATED: Record<string, fc.Arbitrary<string>> = {
  'sentences of news': joined(sentence, 8, ' '),
  'words of news in any order': joined(word, 60, ' '),
  'sentences of news with joiners, other scripts and halves of letters put in': joined(disturbed, 8, ' '),
  'words of news among other scripts, joiners and halves of letters': joined(oddWord, 40, ' '),
  'sentences of news run together, and most of their words': joined(disturbed, 8, '').map((text) =>
    text.replace(/ (?=\p{M}|[ক-ঢ])/gu, ''),
  ),
  'no blanks': joined(oddWord, 40, ''),
  'quotes within quotes': joined(quoted, 6, ' '),
  'letters in any order': fc.array(letter, { maxLength: 200 }).map((letters) => letters.join('')),
  'any code units at all': fc.string({ unit: 'binary', maxLength: 100 }),
};

const repeated = (part: fc.Arbitrary<string>, times: number, between: string) =>
  part.map((one) => Array(times).fill(one).join(between));

/** The same, longer than any newspaper prints them. */
export const LONG: Record<string, fc.Arbitrary<string>> = {
  'one title over and over': repeated(fc.constantFrom(...TITLES, ...STATES), 3000, ' '),
  'one name over and over': repeated(fc.constantFrom(...NAMES), 3000, ', '),
  'one phrase of a date over and over': repeated(fc.constantFrom(...DATES), 2000, ' '),
  'one sentence over and over': repeated(sentence, 300, ' '),
  'thousands of names': fc
    .array(fc.constantFrom(...NAMES), { minLength: 2000, maxLength: 3000 })
    .map((names) => names.join(' ও ')),
  'one endless sentence': fc
    .array(fc.oneof(...NEWS.slice(0, -1)), { minLength: 1000, maxLength: 2000 })
    .map((words) => words.join(' ')),
  'one endless word': fc
    .array(bengaliLetter, { minLength: 10_000, maxLength: 20_000 })
    .map((letters) => letters.join('')),
  'quotes that are never closed': repeated(fc.constantFrom('“', '(', '‘“', '[('), 3000, 'তিনি '),
  'one mark over and over': repeated(fc.constantFrom(...UNSEEN, ...MARKS), 20_000, ''),
};
