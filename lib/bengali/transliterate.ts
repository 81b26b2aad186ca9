import { CLOSING, CONSONANTS, CONVENTIONAL, GROUPS, SIGNS, VOWELS } from './latin-letters';

/** A consonant or several in one, and what follows: a vowel, `''` for none, null where only the rules can tell. */
interface Syllable {
  onset: string;
  vowel: string | null;
}

/**
 * A Bengali name in Latin letters, for readers without the Bengali ones: খলিলুর রহমান → "Khalilur Rahman".
 * By sound and custom, without marks; never the spelling that a person has chosen, so pages say what it is.
 * @param name any text; what is not Bengali comes back as it is
 */
export function transliterate(name: string): string {
  const latin = name
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060]/gu, '')
    .replace(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[\u0980-\u09e3]+/gu, (word) => CONVENTION.get(word) ?? capital(latinOf(word)));
  return latin.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

const CONVENTION = new Map(
  Object.entries(CONVENTIONAL).map(([word, latin]) => [word.normalize('NFC'), latin]),
);
const LETTER_GROUPS = GROUPS.map(([letters, latin]) => [letters.normalize('NFC'), latin] as const);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const latinOf = (word: string): string =>
  smoothed(
    withVowels(syllablesOf(word))
      .map(({ onset, vowel }) => onset + vowel)
      .join(''),
  );

const HASANTA = '্';

function syllablesOf(word: string): Syllable[] {
  const found: Syllable[] = [];
  for (let at = 0; at < word.length; ) {
    const group = LETTER_GROUPS.find(([letters]) => word.startsWith(letters, at));
    take(group?.[1] ?? null, word.charAt(at), found);
    at += group?.[0].length ?? 1;
  }
  return found;
}

/** Adds a group's Latin letters or one letter: `+…` goes on with the syllable before it, `|…` is a vowel alone, `-…` closes. */
function take(group: string | null, letter: string, found: Syllable[]): void {
  const last = found.at(-1);
  if (group?.startsWith('|')) found.push({ onset: '', vowel: group.slice(1) });
  else if (group?.startsWith('-')) found.push({ onset: group.slice(1), vowel: '' });
  else if (group === '+a' && last) last.vowel = 'a';
  else if (group === '+y' && last) last.onset += 'y';
  else if (group) found.push({ onset: group, vowel: null });
  else if (letter in CONSONANTS) found.push({ onset: CONSONANTS[letter] ?? '', vowel: null });
  else if (letter in CLOSING) found.push({ onset: CLOSING[letter] ?? '', vowel: '' });
  else if (letter in VOWELS) found.push({ onset: '', vowel: VOWELS[letter] ?? '' });
  else if (letter === HASANTA && last) last.vowel = '';
  else if (letter in SIGNS && last) last.vowel = (last.vowel ?? '') + SIGNS[letter];
}

/** Puts in the vowel that is not written, or leaves it out: রহমান is rah-man, নরেন্দ্র is na-ren-dra. */
function withVowels(given: Syllable[]): Syllable[] {
  const found = given.map((one) => ({ ...one }));
  const spoken = found.filter(({ vowel }) => vowel !== '').length;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const one = found[index] as Syllable;
    const [before, after] = [found[index - 1], found[index + 1]];
    if (one.vowel !== null) continue;
    if (!after) one.vowel = keepsItsEnd(before, one) ? 'a' : '';
    else if (before && before.vowel !== '' && isLeftOutBefore(after)) one.vowel = '';
    else one.vowel = isRound(found, index, spoken) ? 'o' : 'a';
  }
  return found;
}

/** রহমান, জেলেনস্কি: before a spoken syllable or an s; not জয়শঙ্কর, whose two consonants would be hard to say. */
const isLeftOutBefore = (after: Syllable): boolean => after.vowel !== '' || after.onset === 's';

/** Names of Sanskrit end in a vowel behind these: নরেন্দ্র, মিত্র, কৃষ্ণ; ট্রাম্প and বার্ন do not. */
const keepsItsEnd = (before: Syllable | undefined, last: Syllable): boolean =>
  before?.vowel === '' && /^(?:dr|tr|ptr|shn|tt|rm|dy|ny|sy|ty)$/.test(before.onset + last.onset);

/** Where all hear an o: in a word of one syllable, before ng, and before a last v. */
function isRound(found: Syllable[], index: number, spoken: number): boolean {
  const rest = found.slice(index + 1);
  const closing = rest.map(({ onset, vowel }) => onset + vowel).join('');
  const alone = spoken <= 2 && index === 0 && !/[aeiou]/.test(closing);
  return alone || closing === 'v' || rest[0]?.onset === 'ng';
}

/** Vowels that meet, as custom writes them. */
const SMOOTH: readonly (readonly [RegExp, string])[] = [
  [/^iy(?=[aeiou])/, 'y'],
  [/^iu/, 'yu'],
  [/^io(?=.)/, 'yo'],
  [/^i$/, 'yi'],
  [/^ui(?=.)/, 'wi'],
  [/(?<=[aeou])iy(?=[aeou])/g, 'y'],
  [/(?<=[ou])y(?=[aeou])/g, ''],
  [/(?<=i)y(?=[aou])/g, ''],
  [/nn$/, 'n'],
  [/(?<=.[td])ar$/, 'er'],
  [/(?<=[ai])j$/, 'z'],
];

const smoothed = (latin: string) => SMOOTH.reduce((word, [from, to]) => word.replace(from, to), latin);

/** A name in Latin letters: its English form, or the Bengali one written in them. */
export const latinName = ({ name, nameEn }: { name: string; nameEn: string | null }): string =>
  nameEn ?? transliterate(name);
