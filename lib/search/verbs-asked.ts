import { unlistedVerb } from '@/lib/mentions/unlisted-verb';
import { countries, leaders } from '@/seeds/lexicon';
import { commonWords } from '@/seeds/lexicon/common-words';
import { verbForms } from '@/seeds/lexicon/grammar';
import { searchLetters, searchWords } from './letters';

const isVerb = (word: string): boolean => unlistedVerb(word) !== null;

/** Finite verbs as a question has them: those that the reader knows, and the everyday ones that end so (পাঠিয়েছেন). */
const VERBS = new Set([
  ...[...verbForms.past, ...verbForms.future]
    .map(searchWords)
    .flatMap((one) => (one.length === 1 ? one : [])),
  ...commonWords.map(searchLetters).filter(isVerb),
]);

/** Some are names as well: দেব, এলেন. */
const NAMES = new Set(
  [
    ...leaders.flatMap(({ name, aliases, short }) => [name, ...aliases, ...short]),
    ...countries.flatMap(({ name, aliases, metonyms }) => [name, ...aliases, ...metonyms]),
  ].flatMap(searchWords),
);

/** The verbs of whatever question that are in nobody's name: করলেন, পৌঁছালেন. */
export const VERBS_ASKED: readonly string[] = [...VERBS].filter((word) => !NAMES.has(word));
