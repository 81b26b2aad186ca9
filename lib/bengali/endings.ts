import { endings, type GrammaticalCase } from '@/seeds/lexicon/endings';
import { spell } from './letters';
import { isWordUnit, wordEnd } from './words';

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

/** Endings that are written behind a hyphen too; others are words there (পুতিন-তে is none). */
const APART: ReadonlySet<string> = new Set(['এর', 'এরা', 'কে', 'এ', 'র', 'সহ', 'দের'].map(spell));

/** Bengali letters by which no ending begins: behind a stem, most words fail here. */
const BEGINS_NONE = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0x0980 && unit <= 0x09fe && isWordUnit(unit) ? 1 : 0,
);
for (const ending of CASES.keys()) if (ending) BEGINS_NONE[ending.charCodeAt(0)] = 0;

/**
 * The ending that follows a stem.
 * @param text letters as mapped by `readLetters`
 * @param stemEnd offset just after the stem's last letter
 * @returns null where the letters up to the word's edge are no ending: the stem is then part of another word
 */
export function endingAt(text: string, stemEnd: number): Ending | null {
  if (stemEnd < text.length && BEGINS_NONE[text.charCodeAt(stemEnd)] === 1) return null;
  const end = wordEnd(text, stemEnd);
  const plain = end === stemEnd ? 'nominative' : caseOf(text.slice(stemEnd, end));
  if (end === stemEnd && (text[end] === "'" || text[end] === '-')) {
    // চো সন হুই'র, শি জিনপিং-এর: the ending stands apart
    const after = wordEnd(text, end + 1);
    const ending = text.slice(end + 1, after);
    const apart = ending && (text[end] === "'" || APART.has(ending)) ? caseOf(ending) : null;
    if (apart) return { case: apart, end: after };
  }
  return plain && { case: plain, end };
}
