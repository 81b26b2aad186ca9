import { caseOf, endingsOf } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { isNameWord as isKnownNameWord } from '@/lib/lexicon/name-words';
import { nameParts } from '@/seeds/lexicon/name-parts';
import type { NameEdges, UnknownName } from './name-after-title';
import { wordOf } from './name-word';
import { entryOf, isGrammar, type Token } from './tokens';

const AFTER_GENITIVE = new Set(nameParts.afterGenitive.map(spell));

const CLOSING = ['য়ের', 'দের', 'ের', 'কে', 'সহ'].map(spell);

/** Whether a word ends as the last of a name does: in a case ending. */
export const closesName = (word: string) =>
  CLOSING.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** The same name cut otherwise: what was taken for its own is an ending after all, or an ending is its own: "দিশানায়েকে". */
export function cutOtherwise(name: UnknownName, text: string): UnknownName | null {
  if (name.stemEnd !== name.end) return { ...name, stemEnd: name.end, case: 'nominative' };
  const ending = endingsOf(text.slice(name.start, name.end)).at(-1);
  const grammatical = ending && caseOf(ending);
  return grammatical ? { ...name, stemEnd: name.end - ending.length, case: grammatical } : null;
}

const DOUBLE = spell('রের');

const OBJECT = spell('কে');

/** What of the name's last word is a case ending, judged by the word after it and by the rest of the article. */
export function endingOf(word: string, next: Token | undefined, text: string, edges: NameEdges): string {
  const asksGenitive =
    isGrammar(next, 'with', 'between', 'side-led', 'invitation') || AFTER_GENITIVE.has(wordOf(next, text));
  const endings = endingsOf(word).filter((ending) => word.length >= ending.length + 3);
  // "মাহমুদের": of the endings that fit, the last and so the shortest that leaves a name
  const named = isKnownNameWord(word)
    ? undefined
    : endings.findLast((ending) => isKnownNameWord(stemOf(word, ending)));
  if (named && caseOf(named) === 'genitive') return named;
  for (const ending of endings) {
    if (edges.isBare(stemOf(word, ending))) return ending;
    // "আল-জাবেরের": the name ends in its own র
    if (ending === DOUBLE) continue;
    if (asksGenitive && caseOf(ending) === 'genitive') return ending;
    // "ফিরিয়ে আনা হয়েছে রাষ্ট্রদূত দীপকুমার উপাধ্যায়কে।": hardly a name ends so
    if (ending === OBJECT && stemOf(word, ending).length > 3) return ending;
    if (CLOSING.includes(ending) && next && !next.mark && !entryOf(next, 'verb')) return ending;
  }
  return EMPHASIS.test(word) ? word.slice(-1) : '';
}

const stemOf = (word: string, ending: string) => word.slice(0, -ending.length);

/** খলিলুল্লাহও: a whole vowel behind a bare consonant is no letter of a name. */
const EMPHASIS = /(?:[\u0995-\u09b9\u09dc\u09dd\u09df][ওই]|ংও)$/u;
