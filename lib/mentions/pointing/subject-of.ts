import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk } from '../chunk';
import { endsInOtherCase } from '../listed';
import type { Person } from '../person';
import { isGrammar } from '../tokens';
import { speaksForOthers } from '../voice';
import { onlyOne } from './only-one';

/** Whom the next sentence's তিনি means: the person behind the last verb (…বলেছেন পুতিন), else the first in the nominative. */
export function subjectOf(chunks: readonly Chunk[]): Person | null {
  let lastVerb = -1;
  let led: Person | null = null;
  let first: Person | null = null;
  let inverted: Person | null = null;
  let voice: Person | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    if (isVerb(chunk)) {
      lastVerb = i;
      inverted = null;
    }
    if (!chunk.person) continue;
    // "ইমরান খানের সফরসঙ্গী হিসেবে গেছেন ক": whose companion it is, it goes on about
    if (isGrammar(chunks[i + 1], 'entourage')) led ??= chunk.person;
    if (!isDoer(chunks, i)) continue;
    // "মুখপাত্র পেসকভ জানান, পুতিন … যাবেন", "… বলে জানিয়েছেন পেসকভ": it goes on about the other
    if (speaksForOthers(chunk)) {
      voice ??= chunk.person;
      continue;
    }
    first ??= chunk.person;
    if (i > lastVerb && lastVerb >= 0) inverted ??= chunk.person;
  }
  // "পুতিনের কোনো আগ্রহ নেই": who has or has not is in the genitive
  const holder =
    chunks[0]?.case === 'genitive' && isGrammar(chunks.at(-2), 'having') ? chunks[0].person : null;
  return led ?? inverted ?? first ?? whoIsTo(chunks) ?? holder ?? voice;
}

/** "ভ্যান্সের দিল্লি সফরে যাওয়ার কথা রয়েছে", "… যাওয়ার কথা ভ্যান্সের": the only one in the genitive, of whom something is to be. */
function whoIsTo(chunks: readonly Chunk[]): Person | null {
  const isToBe = ({ letters }: Chunk, i: number) =>
    letters.startsWith('কথা') && TO_BE_DONE.test(chunks[i - 1]?.letters ?? '');
  if (!chunks.some(isToBe)) return null;
  const owners = chunks.flatMap(({ person, case: grammatical }, i) =>
    person && grammatical === 'genitive' && !isGrammar(chunks[i + 1], 'with', 'between', 'invitation')
      ? [person]
      : [],
  );
  return onlyOne(owners);
}
const TO_BE_DONE = /(ার|োর)$/u;

const isVerb = (chunk: Chunk) => (chunk.entries.types & TYPE_BITS.verb) !== 0;

/** "ট্রাম্প প্রশাসন" is no person, and "মোদি ও তাঁর স্বাক্ষরিত চুক্তি" no doer. */
const isDoer = (chunks: readonly Chunk[], index: number) =>
  chunks[index]?.person != null &&
  acts(chunks, index) &&
  !(isGrammar(chunks[index + 1], 'and') && isGrammar(chunks[index + 2], 'he-oblique'));

/** In the nominative, and no one's people: "বাইডেন প্রশাসনের মন্ত্রীদের মধ্যে তিনিই" says nothing of what Biden does. */
export const acts = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.case === 'nominative' &&
  !endsInOtherCase(chunks, index) &&
  !isGrammar(chunks[index + 1], 'institution');
