import { readLetters, shownSpan } from '@/lib/bengali/letters';
import type { Span } from '@/lib/span';
import { fold, foldedStems } from './text-terms';
import type { Writing } from './wanted';

/** A sentence of an article with what was looked for. */
export interface FoundSentence extends Span {
  text: string;
  /** The words in it, as offsets into `text`; in order, none touching another. */
  marks: Span[];
}

/** One thing that was looked for: its writings, as it was typed the first, and where the text names it. */
export interface LookedFor {
  writings: readonly Pick<Writing, 'words' | 'open'>[];
  namedAt: readonly Span[];
}

/** The sentence, and which of what was looked for stands in it as it was typed. */
export interface Found {
  sentence: FoundSentence;
  asTyped: boolean[];
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The sentence of a text that has most of what was looked for; of those that have as much, the first that has most as it
 * was typed.
 * @param sentences UTF-16 spans of `text`
 * @returns null where none has any of it
 */
export function foundSentence(
  text: string,
  sentences: readonly Span[],
  wanted: readonly LookedFor[],
): Found | null {
  const stems = wanted.map(({ writings }) =>
    writings.map(({ words, open }) =>
      words.map((word, at) => ({
        terms: new Set(foldedStems(word)),
        begins: open === true && at === words.length - 1 ? fold(word) : null,
      })),
    ),
  );
  let best: (Found & { worth: number[] }) | null = null;
  for (const { start, end } of sentences) {
    const shown = wordsOf(text.slice(start, end));
    const has = wanted.map(({ namedAt }, at) => {
      const named = namedAt
        .filter((span) => start <= span.start && span.end <= end)
        .map((span) => moved(span, -start));
      const written = (stems[at] ?? []).map((words) => writtenIn(shown, words));
      return {
        marks: marksOf(written.flat(), named),
        ...{ written: some(written.flat()), typed: some(written[0]) },
      };
    });
    const asTyped = has.map(({ typed }) => typed);
    // as much as there is of it, then by its name and not as তিনি, then as it was typed
    const worth = [has.map(({ marks }) => some(marks)), has.map(({ written }) => written), asTyped].map(
      count,
    );
    if (some(has.flatMap(({ marks }) => marks)) && (!best || isMore(worth, best.worth))) {
      const marks = apart(has.flatMap((one) => one.marks));
      best = { sentence: { start, end, text: text.slice(start, end), marks }, asTyped, worth };
    }
    if (count(asTyped) === wanted.length) break;
  }
  return best && { sentence: best.sentence, asTyped: best.asTyped };
}

const some = (spans: readonly Span[] | undefined): boolean => (spans?.length ?? 0) > 0;
const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The words, each with the whole name that it is of; only without them what else the text calls whom they mean. */
function marksOf(written: readonly Span[], named: readonly Span[]): Span[] {
  if (written.length === 0) return [...named];
  const around = named.filter((name) =>
    written.some((word) => name.start <= word.start && word.end <= name.end),
  );
  return [...written, ...around];
}

interface ShownWord {
  span: Span;
  terms: string[];
}

function wordsOf(shown: string): ShownWord[] {
  const letters = readLetters(shown);
  return [...letters.text.matchAll(WORDS)].map((match) => ({
    span: shownSpan(letters, { start: match.index, end: match.index + match[0].length }),
    terms: foldedStems(match[0].toLowerCase()),
  }));
}

/** A word that was looked for. */
interface Sought {
  /** The shapes of which one has to stand in the text. */
  terms: ReadonlySet<string>;
  /** How a word may begin instead, where this one is still being typed. */
  begins: string | null;
}

/** Where the words stand; nowhere unless all of them do. */
function writtenIn(shown: readonly ShownWord[], words: readonly Sought[]): Span[] {
  const places = words.map(({ terms: sought, begins }) =>
    shown.filter(({ terms }) =>
      terms.some((term) => sought.has(term) || (begins !== null && term.startsWith(begins))),
    ),
  );
  return places.some((one) => one.length === 0) ? [] : places.flat().map(({ span }) => span);
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** In their order, those that touch as one. */
function apart(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}
