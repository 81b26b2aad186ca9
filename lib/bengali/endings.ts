import { endings, type GrammaticalCase } from '@/seeds/lexicon/endings';
import { spell } from './letters';
import { wordEnd } from './words';

export type { GrammaticalCase };

/** A case ending as it stands in a text: which case, and where the word ends with it. */
export interface Ending {
  case: GrammaticalCase;
  /** Offset just after the ending, an apostrophe before it included. */
  end: number;
}

const CASES = new Map<string, GrammaticalCase>([['', 'nominative']]);
for (const { case: grammatical, forms } of endings.endings)
  for (const form of forms) CASES.set(spell(form), grammatical);
for (const [form, grammatical] of [...CASES])
  for (const particle of endings.particles)
    if (!CASES.has(form + particle)) CASES.set(form + particle, grammatical);

/** The case that an ending alone makes: `ের` → genitive, empty → nominative; null where it is no ending. */
export const caseOf = (ending: string): GrammaticalCase | null => CASES.get(ending) ?? null;

/** All endings, longest first, for taking names that no lexicon knows from their endings. */
export const ENDINGS: readonly string[] = [...CASES.keys()]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);

/** The same by their last letters, so that a word is held against a few of them only. */
const BY_LAST_LETTER = new Map<number, string[]>();
for (const ending of ENDINGS) {
  const last = ending.charCodeAt(ending.length - 1);
  BY_LAST_LETTER.set(last, [...(BY_LAST_LETTER.get(last) ?? []), ending]);
}
const NONE: readonly string[] = [];

/** The endings that a word ends with, longest first; it may be nothing else. */
export const endingsOf = (word: string): string[] =>
  (BY_LAST_LETTER.get(word.charCodeAt(word.length - 1)) ?? NONE).filter((ending) => word.endsWith(ending));

/** Endings that are written behind a hyphen too; others are words there (পুতিন-তে is none). */
const APART: ReadonlySet<string> = new Set(['এর', 'এরা', 'কে', 'এ', 'র', 'সহ', 'দের'].map(spell));

/** The endings as a tree over Bengali letters: row `node`, column letter, the node behind it; 0 where none goes on. */
const COLUMNS = 0x80;
const FIRST_LETTER = 0x0980;
const NEXT: number[] = new Array<number>(COLUMNS).fill(0);
const CASE_AT: (GrammaticalCase | null)[] = [null];
for (const [ending, grammatical] of CASES) {
  let node = 0;
  for (let i = 0; i < ending.length; i++) {
    const cell = node * COLUMNS + ending.charCodeAt(i) - FIRST_LETTER;
    if (NEXT[cell] === 0) {
      NEXT[cell] = CASE_AT.push(null) - 1;
      NEXT.push(...new Array<number>(COLUMNS).fill(0));
    }
    node = NEXT[cell] as number;
  }
  CASE_AT[node] = grammatical;
}
const STEP = Uint16Array.from(NEXT);

/**
 * The ending that follows a stem.
 * @param text letters as mapped by `readLetters`
 * @param stemEnd offset just after the stem's last letter
 * @returns null where the letters up to the word's edge are no ending: the stem is then part of another word
 */
export function endingAt(text: string, stemEnd: number): Ending | null {
  let node = 0;
  let end = stemEnd;
  for (; end < text.length; end++) {
    const column = text.charCodeAt(end) - FIRST_LETTER;
    if (column < 0 || column >= COLUMNS) break;
    node = STEP[node * COLUMNS + column] as number;
    if (node === 0) break;
  }
  if (wordEnd(text, end) !== end) return null;
  if (end === stemEnd && (text[end] === "'" || text[end] === '-')) {
    // চো সন হুই'র, শি জিনপিং-এর: the ending stands apart
    const after = wordEnd(text, end + 1);
    const ending = text.slice(end + 1, after);
    const apart = ending && (text[end] === "'" || APART.has(ending)) ? caseOf(ending) : null;
    if (apart) return { case: apart, end: after };
  }
  const plain = CASE_AT[node];
  return plain ? { case: plain, end } : null;
}
