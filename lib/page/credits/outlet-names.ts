import { endingAt, type GrammaticalCase } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import { outlets } from '@/seeds/lexicon/outlets';
import { alternatives } from './patterns';

/** One outlet, or several joined (এএফপি ও বিবিসি), as a sentence names them. */
export interface NamedOutlets extends Span {
  case: GrammaticalCase;
  /** Offset behind the last name's case ending. */
  after: number;
}

const names = outlets.flatMap(({ name, aliases }) => [name, ...aliases]);
const NAME = new RegExp(alternatives(names), 'uy');
const ANYWHERE = new RegExp(alternatives(names), 'gu');
const JOINT = /\s?(?:,|\/|-)\s?|\s(?:ও|এবং)\s|\s/uy;
const ALSO_WORDS = new Set(
  outlets
    .flatMap(({ name, aliases, alsoAWord }) => (alsoAWord ? [name, ...aliases] : []))
    .filter((name) => !name.includes(' '))
    .map(spell),
);

const startsWord = (text: string, at: number) => at === 0 || !isWordUnit(text.charCodeAt(at - 1));

/** Offset behind the known name at `at`; -1 where none stands there. */
export function nameEndAt(text: string, at: number): number {
  NAME.lastIndex = at;
  return startsWord(text, at) && NAME.test(text) ? NAME.lastIndex : -1;
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
  for (const { index } of text.matchAll(ANYWHERE)) {
    if (index < (found.at(-1)?.after ?? 0)) continue;
    const end = namesEndAt(text, index);
    const ending = end < 0 ? null : hyphened(text, end);
    if (ending && !ALSO_WORDS.has(text.slice(index, end)))
      found.push({ start: index, end, case: ending.case, after: ending.end });
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
