import { endingAt, type GrammaticalCase } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import { outletsInText } from '@/seeds/lexicon/outlets';

/** One outlet, or several joined (এএফপি ও বিবিসি), as a sentence names them. */
export interface NamedOutlets extends Span {
  case: GrammaticalCase;
  /** Offset behind the last name's case ending. */
  after: number;
}

/** The names by their first two letters, longest first: most words of a text share none. */
const BY_START = new Map<number, string[]>();
const startOf = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
for (const name of outletsInText.flatMap(({ name, aliases }) => [name, ...aliases]).map(spell)) {
  const alike = BY_START.get(startOf(name, 0)) ?? [];
  BY_START.set(startOf(name, 0), alike);
  alike.push(name);
}
for (const alike of BY_START.values()) alike.sort((a, b) => b.length - a.length);

const JOINT = /\s?(?:,|\/|-)\s?|\s(?:ও|এবং)\s|\s/uy;
const ALSO_WORDS = new Set(
  outletsInText
    .flatMap(({ name, aliases, alsoAWord }) => (alsoAWord ? [name, ...aliases] : []))
    .filter((name) => !name.includes(' '))
    .map(spell),
);

const startsWord = (text: string, at: number) => at === 0 || !isWordUnit(text.charCodeAt(at - 1));

/** Offset behind the known name at `at`; -1 where none stands there. */
export function nameEndAt(text: string, at: number): number {
  if (!startsWord(text, at)) return -1;
  const name = BY_START.get(startOf(text, at))?.find((one) => text.startsWith(one, at));
  return name === undefined ? -1 : at + name.length;
}

/** Offset behind the last of the names that stand joined from `at` on; -1 where no known name stands there. */
export function namesEndAt(text: string, at: number): number {
  let end = nameEndAt(text, at);
  while (end >= 0) {
    JOINT.lastIndex = end;
    const next = JOINT.test(text) ? nameEndAt(text, JOINT.lastIndex) : -1;
    if (next < 0) return end;
    end = next;
  }
  return -1;
}

/** The known outlets of a text, joined ones as one, with the case that the last one's ending makes. */
export function knownOutlets(text: string): NamedOutlets[] {
  const found: NamedOutlets[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = BY_START.has(startOf(text, at)) ? namesEndAt(text, at) : -1;
    if (end < 0) continue;
    const ending = hyphened(text, end);
    if (ending && !ALSO_WORDS.has(text.slice(at, end)))
      found.push({ start: at, end, case: ending.case, after: ending.end });
    at = end - 1;
  }
  return found;
}

/** The ending behind a name, glued to it or behind a hyphen (এপি-র, আরটি-এর). */
export function hyphened(text: string, end: number): { case: GrammaticalCase; end: number } | null {
  if (text[end] === '-') {
    const apart = endingAt(text, end + 1);
    if (apart && apart.end > end + 1) return apart;
  }
  return endingAt(text, end);
}
