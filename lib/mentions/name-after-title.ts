import { caseOf, endingsOf, type GrammaticalCase } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import { isNameWord as isKnownNameWord } from '@/lib/lexicon/name-words';
import type { LeaderRecord } from '@/seeds/lexicon';
import { nameParts } from '@/seeds/lexicon/name-parts';
import { isOutletWord } from './outlet-word';
import type { Tokens } from './token-table';
import { entryOf, isGrammar, type Token } from './tokens';

const INITIALS = new Set(nameParts.initials.map(spell));
const LINKS = new Set(nameParts.links.map(spell));
const AFTER_GENITIVE = new Set(nameParts.afterGenitive.map(spell));
const MAX_WORDS = 5;
const VIRAMA = '\u09cd';

/** A name that no lexicon knows, as it stands behind a title. */
export interface UnknownName {
  /** Indices into the tokens: first, and one behind the last. */
  from: number;
  to: number;
  start: number;
  stemEnd: number;
  end: number;
  case: GrammaticalCase;
}

/** What the rest of the text tells of where a name ends; costly, so asked last. */
export interface NameEdges {
  /** Whether a word stands somewhere in the article just so, without ending. */
  isBare(word: string): boolean;
  /** Whether a token is part of a date. */
  isDate(index: number): boolean;
}

/**
 * The name that begins at a token, by where names end in Bengali news: before an everyday word, a mark, a word
 * that the lexicon knows for something else, or behind a word with a case ending.
 * @param beyond goes on behind the first word that looks like one with a case ending: মোহাম্মদ বাকের গালিবাফ
 */
export function unknownName(
  tokens: Tokens,
  from: number,
  text: string,
  edges: NameEdges,
  beyond = false,
): UnknownName | null {
  let to = from;
  let words = 0;
  while (to < tokens.length && words < MAX_WORDS) {
    const token = tokens.at(to) as Token;
    const before = tokens.at(to - 1);
    if (token.mark) {
      if (token.mark === '-' && text.slice(tokens.at(to + 1)?.start, tokens.at(to + 1)?.end) === 'এর') break;
      const joins = (token.mark === '-' || token.mark === '.') && to > from && before?.end === token.start;
      if (!joins || !isNameWord(tokens, to + 1, text) || edges.isDate(to)) break;
      to++;
      continue;
    }
    if (before && text.slice(before.end, token.start).includes('\n')) break;
    if (!isNameWord(tokens, to, text) || edges.isDate(to)) break;
    if (words >= 2 && isAnothersSurname(token, wordOf(tokens.at(from), text))) break;
    to++;
    // বিন and আল lead to the next word, and are none that a name has too many of
    if (!LINKS.has(wordOf(token, text))) words++;
    if (!(beyond && words < 3) && closesName(text.slice(token.start, token.end))) break;
  }
  // a name does not end in a link: "সালেহ আল" before a word that is no name's
  while (to > from && LINKS.has(wordOf(tokens.at(to - 1), text))) to--;
  const last = tokens.at(to - 1);
  const first = tokens.at(from);
  if (to === from || !last || !first || last.mark) return null;
  const word = text.slice(last.start, last.end);
  // "… প্রেসিডেন্ট ডোনাল্ড ট্রাম্": where the text breaks off in a word, nobody is named
  if (word.endsWith(VIRAMA) && tokens.length === to) return null;
  const ending = endingOf(word, tokens.at(to), text, edges);
  const stemEnd = last.end - ending.length;
  if (stemEnd - first.start < 3) return null;
  let end = last.end;
  let grammatical = caseOf(ending) ?? 'nominative';
  const mark = tokens.at(to);
  const after = tokens.at(to + 1);
  if (
    (mark?.mark === "'" || (mark?.mark === '-' && text.slice(after?.start, after?.end) === 'এর')) &&
    mark.start === last.end &&
    after &&
    after.start === mark.end
  ) {
    const apart = caseOf(text.slice(after.start, after.end));
    if (apart) {
      end = after.end;
      grammatical = apart;
      to += 2;
    }
  }
  return { from, to, start: first.start, stemEnd, end, case: grammatical };
}

function isNameWord(tokens: Tokens, index: number, text: string): boolean {
  const token = tokens.at(index);
  if (!token || token.mark) return false;
  const word = text.slice(token.start, token.end);
  if (/[0-9]/.test(word)) return false;
  const next = tokens.at(index + 1);
  // আর joins two people as often as it stands for an R
  if (word === 'আর') return next !== undefined && INITIALS.has(wordOf(next, text));
  if (INITIALS.has(word) && next && !next.mark && isNameLike(next, text)) return true;
  if (LINKS.has(word) && next && !next.mark) return true;
  // behind a link stands a name, be it an everyday word too: বিন সাঈদ
  const before = tokens.at(index - 1);
  // আল-রাজি: behind a link and a hyphen any word is a name's
  const joined =
    before?.mark === '-' && before.end === token.start && LINKS.has(wordOf(tokens.at(index - 2), text));
  if (joined) return true;
  const afterLink = LINKS.has(wordOf(before, text)) && token.entries.length === 0;
  return afterLink || isNameLike(token, text);
}

const wordOf = (token: Token | undefined, text: string) => (token ? text.slice(token.start, token.end) : '');

function isNameLike(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end);
  if (token.meant.common || isOutletWord(word)) return false;
  if (INITIALS.has(word)) return true;
  // a full name that the lexicon knows is its own, and no part of another's
  return token.entries.every(
    (entry) =>
      (entry.type === 'leader' && (entry.form !== 'full' || !/[ -]/.test(word))) ||
      (entry.type === 'honorific' && entry.kind === 'address'),
  );
}

/**
 * "গভর্নর গ্যাভিন নিউসম ট্রাম্পের সমালোচনা করেন": behind a whole name a leader's surname in a case is that leader's; "রেচেপ তায়েপ
 * এরদোয়ানের" is the leader's own name.
 */
const isAnothersSurname = (token: Token, first: string) =>
  token.case !== 'nominative' &&
  token.entries.some(
    (entry) => entry.type === 'leader' && entry.form === 'famous' && !beginsLike(entry.leader, first),
  );

const beginsLike = ({ name, aliases }: LeaderRecord, first: string): boolean => {
  const key = nameSkeleton(first);
  return [name, ...aliases].some((form) => nameSkeleton(spell(form.split(' ')[0] ?? '')) === key);
};

const CLOSING = ['য়ের', 'দের', 'ের', 'কে', 'সহ'].map(spell);
const closesName = (word: string) =>
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
function endingOf(word: string, next: Token | undefined, text: string, edges: NameEdges): string {
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
