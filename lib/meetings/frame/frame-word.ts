import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { type FrameRole, frameWords } from '@/seeds/lexicon/frame-words';

/** The words of one role. */
interface Words {
  forms: ReadonlySet<string>;
  prefixes: readonly string[];
  /** Their first letters, a bit each by the letter's lowest five: most words fail here. */
  first: number;
}

const WORDS = new Map<FrameRole, Words>();
const firstBit = (letters: string) => 1 << letters.charCodeAt(0);
for (const role of Object.keys(frameWords) as FrameRole[]) {
  const forms = new Set(frameWords[role].forms.map(spell));
  const prefixes = frameWords[role].prefixes.map(spell);
  const first = [...forms, ...prefixes].reduce((bits, letters) => bits | firstBit(letters), 0);
  WORDS.set(role, { forms, prefixes, first });
}

/** Whether a chunk is a word of one of these roles; false where there is no chunk. */
export function isFrameWord(chunk: Chunk | undefined, ...roles: FrameRole[]): boolean {
  if (!chunk) return false;
  for (const role of roles) if (hasRole(chunk.letters, WORDS.get(role) as Words)) return true;
  return false;
}

const hasRole = (letters: string, { forms, prefixes, first }: Words): boolean =>
  (first & firstBit(letters)) !== 0 &&
  (forms.has(letters) || prefixes.some((start) => letters.startsWith(start)));

/** Whether the letters of a word of this role stand anywhere in a text; asked before anything is cut. */
export const holdsFrameWord = (text: string, role: FrameRole): boolean => {
  const { forms, prefixes } = WORDS.get(role) as Words;
  return [...forms, ...prefixes].some((letters) => text.includes(letters));
};
