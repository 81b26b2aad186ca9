import { isSlip } from '@/graph/queries/is-slip';
import { type NameHit, type NamePart, namesOf } from '@/graph/queries/name-hit';
import { type AskedWord, apart, BEGINNING } from '@/lib/search/fit';
import { heardName } from '@/lib/search/heard';
import { isSurname } from '@/lib/search/is-surname';
import { LATIN, searchWords } from '@/lib/search/letters';
import { ASKING } from '@/lib/search/listed-words';
import { isSpelt } from '@/lib/search/match-name';
import { isOneOff } from '@/lib/search/one-off';
import { placesNamed } from '@/lib/search/places-named';

/** Shorter words may be initials. */
const SHORT = 3;

/**
 * The names of a query of several words, without those that one of them only nearly is, and without those of whom it is a given
 * name where a word stands beside it that is nobody's: `anwar ibrahim` is no Anwar Sadat.
 * @param words those of the query, in the order of `names`
 */
export function withoutStrangers(
  parts: readonly NamePart[],
  names: readonly string[],
  words: readonly AskedWord[],
): NamePart[] {
  const sure = parts.flatMap((part) => kept(part, (hit) => !isNearly(hit, part, words)));
  const known = [...sure, ...placesNamed(names)];
  const isStrange = (at: number) =>
    isTellingName(words[at], names[at] ?? '') && !known.some(({ from, to }) => from <= at && at < to);
  return sure.flatMap((part) =>
    isStrange(part.from - 1) || isStrange(part.to)
      ? kept(part, (hit) => !isPartly(hit, part, words))
      : [part],
  );
}

function kept(part: NamePart, isKept: (hit: NameHit) => boolean): NamePart[] {
  const hits = part.hits.filter(isKept);
  return hits.length > 0 ? [{ ...part, hits }] : [];
}

/** One word that is a slip away from somebody's given name, or from a name of two consonants: `marcos`, `milei`. */
function isNearly(hit: NameHit, { from, to }: NamePart, words: readonly AskedWord[]): boolean {
  const [word] = words.slice(from, to);
  const { is, match } = hit;
  if (!word || to - from > 1 || isSpelt(match) || match.way === 'start') return false;
  if (match.way === 'sound' && match.off === 0) return false;
  if (match.joined || isSlip(hit) || (match.off >= BEGINNING && !word.last)) return true;
  // who never met anybody is not whom a slip means: adani is no Advani
  if (match.way === 'near' && (hit.meetings === 0 || !isMistyped(word, hit))) return true;
  if (is !== 'leader') return word.shapes.every(({ key }) => key.length < 3);
  return !match.whole && !isSurname(word, match.form);
}

/** One letter of a name in the same script is another: `putjn`, and not `castro` for খসরু. */
const isMistyped = ({ shapes }: AskedWord, hit: NameHit): boolean => {
  const { name, nameEn, aliases } = namesOf(hit);
  return [name, nameEn ?? '', ...aliases].some((form) =>
    searchWords(form).some((word) => shapes.some(({ letters }) => isOneOff(letters, word))),
  );
};

/** One word that is not all of somebody's name, and neither their surname as it is spelt nor what they are called in short. */
const isPartly = (hit: NameHit, { from, to }: NamePart, words: readonly AskedWord[]): boolean =>
  hit.is === 'leader' &&
  to - from === 1 &&
  !hit.match.whole &&
  !(isSpelt(hit.match) && isSurname(words[from] as AskedWord, hit.match.form)) &&
  !isCalledSo(words[from] as AskedWord, hit);

/** So many letters apart a short name sounds otherwise. */
const FAR = 2;

/** Somebody's short name that sounds so: তারেক for `tarique`. */
const isCalledSo = ({ shapes }: AskedWord, hit: NameHit): boolean =>
  namesOf(hit).aliases.some((alias) => {
    const [word, ...more] = heardName(alias).words;
    return (
      word !== undefined && more.length === 0 && shapes.some((shape) => (apart(shape, word) ?? FAR) < FAR)
    );
  });

/** A Latin word that is no English one, no title and no word of a question: somebody's name, or a slip. */
const isTellingName = (word: AskedWord | undefined, name: string): boolean =>
  word !== undefined &&
  LATIN.test(name) &&
  name.length >= SHORT &&
  !word.english &&
  !word.title &&
  !word.month &&
  !ASKING.has(name);
