import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import { placeAt } from '../place/place-at';
import { isFrameWord } from './frame-word';
import { gatherGroup } from './group';
import { meetsOthers } from './groups-before';
import type { Party } from './party';
import { partyAt } from './party-at';
import { isVerb } from './wall';

/** The genitive before a word, over the words that only describe it: মোদির প্রথম ঢাকা সফর. */
export function ownersOf(chunks: readonly Chunk[], from: number, head: number, used: Set<number>): Party[] {
  for (let i = head - 1, passed = 0; i >= from && passed <= MAX_MODIFIERS; i--, passed++) {
    const chunk = chunks[i] as Chunk;
    if (used.has(i) || isGrammar(chunk, 'with', 'between', 'invitation') || isVerb(chunk)) return [];
    if (isFrameWord(chunk, 'made-by', 'by-reason', 'about', 'purpose', 'to-someone')) return [];
    if (chunk.mark && chunk.mark !== "'" && chunk.mark !== '-') return [];
    // "ট্রাম্প-পুতিন বৈঠক", "বাংলাদেশ-ভারত পররাষ্ট্র সচিব পর্যায়ের বৈঠক"
    // of a journey, cities joined are where it leads: "আরাগচির ইসলামাবাদ-মাস্কাট-মস্কো সফর"
    const leads =
      entryOf(chunks[head], 'head')?.head.kind === 'visit' && entryOf(chunk, 'place') !== undefined;
    const joined = chunks[i - 1]?.mark === '-' && chunk.case === 'nominative' && head - i <= 3 && !leads;
    if (chunk.case === 'genitive' && isHouse(chunks[i + 1]) && i + 1 < head) return [];
    if (isCityOfThis(chunk, chunks[i + 1]) || isAround(chunk, chunks.slice(i + 1, head))) return [];
    if (isTheirCity(chunks, i)) continue;
    if ((chunk.case === 'genitive' || joined) && partyAt(chunks, i))
      return gatherGroup(chunks, i, from, used);
    if (entriesOf(chunk, 'head').length || chunk.person || isOthersWord(chunk)) return [];
  }
  return [];
}

/** "তাঁর দপ্তরে সাক্ষাৎ", "পুতিনের বাসভবনে বৈঠক": whose house it is does not own the contact. */
const isHouse = (chunk: Chunk | undefined): boolean =>
  chunk?.case === 'locative' &&
  (isGrammar(chunk, 'institution', 'namesake') || isFrameWord(chunk, 'building'));

/** "মস্কোর ক্রেমলিনে বৈঠক", "দোহার একটি হোটেলে": where the place lies, and no side. */
function isAround(chunk: Chunk, between: readonly Chunk[]): boolean {
  const country = placeAt(chunk)?.country;
  if (chunk.case !== 'genitive' || chunk.person || chunk.office || !country) return false;
  return between.some(
    (inner) =>
      inner.case === 'locative' &&
      (placeAt(inner)?.country === country || (entryOf(chunk, 'place') && isFrameWord(inner, 'building'))),
  );
}

/** "মোদি ও পুতিনের বেইজিংয়ের বৈঠক": the city between them and the word is where they met. */
const isTheirCity = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.case === 'genitive' &&
  entryOf(chunks[index], 'place') !== undefined &&
  !chunks[index]?.office &&
  chunks[index - 1]?.case === 'genitive' &&
  chunks[index - 1]?.person != null;

/** "ব্যাঙ্ককের এই বৈঠকে": where the one just told of was, and no side of it. */
const isCityOfThis = (chunk: Chunk, next: Chunk | undefined): boolean =>
  entryOf(chunk, 'place') !== undefined && isGrammar(next, 'this');

/** "মস্কো সফর করার কথা রয়েছে উইটকফের", "বৈঠকে বসার কথা দুপক্ষের": the genitive behind the verb, or behind কথা. */
export function lateOwners(
  chunks: readonly Chunk[],
  head: number,
  verb: number,
  to: number,
  used: Set<number>,
): Party[] {
  const talk = verb < 0 ? chunks.findIndex((chunk, i) => i > head && i < to && chunk.letters === 'কথা') : verb;
  const from = talk < 0 && isBare(chunks, head) ? head : talk;
  // "সম্মেলনে দেখা হয় ক ও খ-এর": of the nearest word
  if (from < 0 || chunks.slice(head + 1, from).some(isOtherContact)) return [];
  for (let i = to - 1; i > from; i--) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    const closes = next === undefined || next.mark !== null;
    if (closes && chunk?.case === 'genitive' && (chunk.person || isGrammar(chunk, 'both', 'two-states')))
      return gatherGroup(chunks, i, from + 1, used);
  }
  return [];
}

/** "ট্রাম্পের সঙ্গে বৈঠক নেতানিয়াহুর", "পুতিনকে ফোন ট্রাম্পের": a headline in which who did it closes. */
const isBare = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head]?.case === 'nominative' && meetsOthers(chunks, 0, head);

/** Not so "বৈঠকে বসার কথা". */
const isOtherContact = (chunk: Chunk): boolean =>
  (entryOf(chunk, 'head')?.head.id ?? 'sitting-down') !== 'sitting-down';

/** "মোদির প্রয়াসের অংশ হিসেবে … সফর", "মাদুরোর সহকারীর সফর": what stands before such a word does not own the contact. */
const isOthersWord = (chunk: Chunk | undefined): boolean =>
  isGrammar(chunk, 'kin') || isFrameWord(chunk, 'because');

const MAX_MODIFIERS = 6;
