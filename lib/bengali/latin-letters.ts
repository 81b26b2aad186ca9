/** What stands for each letter in a transliterated name. Letters with a mark after them are groups, for Unicode's NFC parts them. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ক: 'k', খ: 'kh', গ: 'g', ঘ: 'gh', ঙ: 'ng', চ: 'ch', ছ: 'ch', জ: 'j', ঝ: 'jh', ঞ: 'n' },
  ...{ ট: 't', ঠ: 'th', ড: 'd', ঢ: 'dh', ণ: 'n', ত: 't', থ: 'th', দ: 'd', ধ: 'dh', ন: 'n' },
  ...{ প: 'p', ফ: 'f', ব: 'b', ভ: 'v', ম: 'm', য: 'j', র: 'r', ল: 'l', শ: 'sh', ষ: 'sh', স: 's', হ: 'h' },
};

/** Letters that close a syllable and have no vowel of their own. */
export const CLOSING: Readonly<Record<string, string>> = { ৎ: 't', 'ং': 'ng', 'ঁ': 'n', 'ঃ': '' };

export const VOWELS: Readonly<Record<string, string>> = {
  ...{ অ: 'a', আ: 'a', ই: 'i', ঈ: 'i', উ: 'u', ঊ: 'u', ঋ: 'ri', এ: 'e', ঐ: 'oi', ও: 'o', ঔ: 'ou' },
};

export const SIGNS: Readonly<Record<string, string>> = {
  ...{ 'া': 'a', 'ি': 'i', 'ী': 'i', 'ু': 'u', 'ূ': 'u', 'ৃ': 'ri', 'ে': 'e', 'ৈ': 'ai', 'ো': 'o', 'ৌ': 'au' },
};

/** Several letters that are one sound; the longer before the shorter. */
export const GROUPS: readonly (readonly [letters: string, latin: string])[] = [
  ['অ্যা', '|a'],
  ['এ্যা', '|a'],
  ['ওয়', 'w'],
  ['ক্ষ', 'ksh'],
  ['জ্ঞ', 'gy'],
  ['ঙ্', '-n'],
  ['ঞ্', '-n'],
  ['চ্ছ', 'cch'],
  ['শ্ব', 'shw'],
  ['স্ব', 'sw'],
  ['ত্ব', 'tw'],
  ['দ্ব', 'dw'],
  ['্যা', '+a'],
  ['্য', '+y'],
  ['য়', 'y'],
  ['ড়', 'r'],
  ['ঢ়', 'rh'],
];

/** Words of names that people write in Latin letters in one way, whatever the rules would say. */
export const CONVENTIONAL: Readonly<Record<string, string>> = {
  ...{ মো: 'Md', মোঃ: 'Md', ড: 'Dr', ডা: 'Dr', শেখ: 'Sheikh', সৈয়দ: 'Syed', সৈয়দা: 'Syeda' },
  ...{ চৌধুরী: 'Chowdhury', হোসেন: 'Hossain', হুসাইন: 'Hussain', আহমেদ: 'Ahmed', ভূঁইয়া: 'Bhuiyan' },
  ...{ রায়: 'Roy', দাশ: 'Das', বসু: 'Bose', সিংহ: 'Singh', সিং: 'Singh', জন: 'John', জর্জ: 'George' },
  ...{
    এস: 'S',
    এম: 'M',
    কে: 'K',
    এইচ: 'H',
    জে: 'J',
    পি: 'P',
    টি: 'T',
    ডি: 'D',
    আর: 'R',
    এল: 'L',
    এন: 'N',
    ভি: 'V',
  },
  ...{ মিয়া: 'Mia', ইউনূস: 'Yunus', মুহাম্মদ: 'Muhammad', বিন: 'bin', আল: 'al', শ্রী: 'Shri' },
};
