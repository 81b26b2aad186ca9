import { spell } from '@/lib/bengali/letters';
import type { Chunk, Clause } from '@/lib/mentions/chunks';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import { gatherGroup, type Party, partyAt } from './party';

/** What stands around the word that names a contact, by its part in the sentence. */
export interface Frame {
  /** The word is in a case that makes it another thing's: বৈঠকের পর, সফরকে ঘিরে. Who acts then need not take part. */
  oblique: boolean;
  clause: Clause;
  /** Index of the naming word in the clause's chunks. */
  head: number;
  /** The part of the sentence that it belongs to: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Index of the finite verb that closes that part; -1 where there is none (headlines). */
  verb: number;
  /** …এর সঙ্গে */
  companions: Party[];
  /** …এর মধ্যে */
  between: Party[];
  /** The nominative: who does it. */
  subjects: Party[];
  /** The genitive before the word itself: মোদির ঢাকা সফর, ট্রাম্প ও পুতিনের বৈঠক. */
  owners: Party[];
}

const isVerb = (chunk: Chunk | undefined) => entryOf(chunk, 'verb') !== undefined;
/** Marks that part one thought from the next, whatever stands before them. */
const WALL = new Set(['"', ';', ':']);

/** The mark parts thoughts; the quotes around a word or a few, of no speech, do not: আলোচনাকে "চমৎকার" বলে উল্লেখ করেছেন. */
function isWall(chunks: readonly Chunk[], index: number): boolean {
  const mark = chunks[index]?.mark;
  if (!mark || !WALL.has(mark)) return false;
  if (mark !== '"') return true;
  const quotes = chunks.flatMap((chunk, i) => (chunk.mark === '"' ? [i] : []));
  const at = quotes.indexOf(index);
  const [open, close] = at % 2 === 0 ? [index, quotes[at + 1]] : [quotes[at - 1], index];
  if (open === undefined || close === undefined || close - open > SHORT_QUOTE) return true;
  return chunks.slice(open, close).some((chunk) => isVerb(chunk) || isGrammar(chunk, 'i', 'said'));
}
const SHORT_QUOTE = 7;

const AFTER = new RegExp(
  `^(${['শেষে', 'উপলক্ষে', 'চলাকালে', 'সময়', 'সময়ে', 'পর', 'পরে', 'আগে'].map(spell).join('|')})$`,
  'u',
);

/** Reads the frame around the chunk at `head`. */
export function frameAt(clause: Clause, head: number): Frame {
  const { chunks } = clause;
  const from = frameStart(chunks, head);
  let verb = isVerb(chunks[head]) ? head : -1;
  let to = head + 1;
  for (; to < chunks.length; to++) {
    const chunk = chunks[to] as Chunk;
    if (isWall(chunks, to)) break;
    if (verb >= 0 && (chunk.mark || isVerb(chunk))) break;
    if (verb < 0 && isVerb(chunk)) verb = to;
  }
  const used = new Set<number>();
  const companions = groupsBefore(
    chunks,
    from,
    to,
    used,
    (index) => isGrammar(chunks[index], 'with') && !isTaking(chunks, index),
  );
  const between = groupsBefore(chunks, from, head, used, (index) => isGrammar(chunks[index], 'between'));
  const before = ownersOf(chunks, from, head, used);
  const owners = before.length ? before : lateOwners(chunks, verb, to, used);
  const grammatical = chunks[head]?.case;
  // "সফর শেষে … চীন ছেড়েছেন", "বৈঠকে … বলেন": the word only tells when or where
  const opens = grammatical === 'locative' || AFTER.test(chunks[head + 1]?.letters ?? '');
  const subjects: Party[] = [];
  for (let i = from; i < to; i++) {
    // between the word and its verb stands an object, but behind a word of place the subject may stand there too
    if (i === head || used.has(i) || (verb >= 0 && i > head && i < verb && !opens)) continue;
    const chunk = chunks[i] as Chunk;
    const party = chunk.case === 'nominative' ? partyAt(chunks, i) : null;
    if (!party || isAside(chunks, i)) continue;
    used.add(i);
    subjects.push(party);
  }
  const oblique = grammatical === 'genitive' || grammatical === 'accusative';
  return { oblique, clause, head, from, to, verb, companions, between, subjects, owners };
}

/** After the last finite verb before the word, and after the mark that follows that verb. */
function frameStart(chunks: readonly Chunk[], head: number): number {
  for (let i = head - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (isWall(chunks, i)) return i + 1;
    if (!isVerb(chunk)) continue;
    for (let j = i + 1; j < head; j++) if (chunks[j]?.mark === ',') return j + 1;
    return i + 1;
  }
  return 0;
}

/** "… সঙ্গে নিয়ে": taken along, not met. */
const TAKING = /^(নিয়ে|করে|থাকা|ছিলেন|আছেন)$/u;
const isTaking = (chunks: readonly Chunk[], index: number) => {
  const next = chunks[index + 1];
  return next !== undefined && next.word !== null && TAKING.test(next.word);
};

function groupsBefore(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  used: Set<number>,
  closes: (index: number) => boolean,
): Party[] {
  const parties: Party[] = [];
  for (let i = from + 1; i < to; i++) if (closes(i)) parties.push(...gatherGroup(chunks, i - 1, from, used));
  return parties;
}

/** "মোদির প্রয়াসের অংশ হিসেবে … সফর", "মাদুরোর সহকারীর সফর": what stands before such a word does not own the contact. */
export const isOthersWord = (chunk: Chunk | undefined): boolean => isGrammar(chunk, 'kin', 'because');

const MAX_MODIFIERS = 5;

function ownersOf(chunks: readonly Chunk[], from: number, head: number, used: Set<number>): Party[] {
  for (let i = head - 1, passed = 0; i >= from && passed <= MAX_MODIFIERS; i--, passed++) {
    const chunk = chunks[i] as Chunk;
    if (used.has(i) || isGrammar(chunk, 'with', 'between', 'invitation') || isVerb(chunk)) return [];
    if (chunk.mark && chunk.mark !== "'" && chunk.mark !== '-') return [];
    // "ট্রাম্প-পুতিন বৈঠক", "বাংলাদেশ-ভারত পররাষ্ট্র সচিব পর্যায়ের বৈঠক"
    const joined = chunks[i - 1]?.mark === '-' && chunk.case === 'nominative' && head - i <= 3;
    if ((chunk.case === 'genitive' || joined) && partyAt(chunks, i))
      return gatherGroup(chunks, i, from, used);
    if (entriesOf(chunk, 'head').length || chunk.person || isOthersWord(chunk)) return [];
  }
  return [];
}

/** "মস্কো সফর করার কথা রয়েছে উইটকফের": the genitive behind the verb. */
function lateOwners(chunks: readonly Chunk[], verb: number, to: number, used: Set<number>): Party[] {
  if (verb < 0) return [];
  for (let i = to - 1; i > verb; i--) {
    const next = chunks[i + 1];
    const closes = next === undefined || next.mark !== null;
    if (closes && chunks[i]?.case === 'genitive' && chunks[i]?.person)
      return gatherGroup(chunks, i, verb + 1, used);
  }
  return [];
}

/** A nominative that does not take part: "ট্রাম্প প্রশাসন", "রাশিয়া-সমর্থিত", a name before a colon. */
function isAside(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return isGrammar(next, 'office-filler') || next?.mark === '-' || next?.mark === ':';
}
