import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { type FrameRole, frameWords } from '@/seeds/lexicon/frame-words';

const FORMS = new Map<FrameRole, ReadonlySet<string>>();
const PREFIXES = new Map<FrameRole, readonly string[]>();
for (const role of Object.keys(frameWords) as FrameRole[]) {
  FORMS.set(role, new Set(frameWords[role].forms.map(spell)));
  PREFIXES.set(role, frameWords[role].prefixes.map(spell));
}

/** Whether a chunk is a word of one of these roles; false where there is no chunk. */
export const isFrameWord = (chunk: Chunk | undefined, ...roles: FrameRole[]): boolean =>
  chunk !== undefined && roles.some((role) => hasRole(chunk.letters, role));

function hasRole(letters: string, role: FrameRole): boolean {
  return (
    FORMS.get(role)?.has(letters) || (PREFIXES.get(role)?.some((start) => letters.startsWith(start)) ?? false)
  );
}

/** Whether the letters of a word of this role stand anywhere in a text; asked before anything is cut. */
export const holdsFrameWord = (text: string, role: FrameRole): boolean =>
  [...(FORMS.get(role) ?? []), ...(PREFIXES.get(role) ?? [])].some((letters) => text.includes(letters));
