import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { partyAt } from '../frame/party-at';
import { placeAt } from '../place/place-at';
import { thanksFor } from '../rules/thanked';
import { isSeen } from '../sides/audience';
import { isToBe } from '../was-to-be';

/**
 * দেখা is a contact only in দেখা করা and দেখা হওয়া, ফোন only in ফোন করা and ফোন দেওয়া, মুখোমুখি in মুখোমুখি হওয়া and মুখোমুখি বসা; বসেন only behind
 * সঙ্গে, or of officials of two sides.
 */
export function isDone(clause: Clause, index: number): boolean {
  const [before, chunk] = [clause.chunks[index - 1], clause.chunks[index]];
  const head = entryOf(chunk, 'head')?.head;
  if (head?.id === 'sitting-down')
    return isWithSomeone(clause, index) || isAmidThem(clause, index) || maySitDown(clause, index);
  if (head?.id === 'seating') return true;
  // "মুখোমুখি বসান": the word behind tells who was seated
  if (head?.id === 'facing' && entryOf(clause.chunks[index + 1], 'head')?.head.id === 'seating') return false;
  if (
    head?.id === 'phone' &&
    (isFrameWord(clause.chunks[index + 1], 'receiving') || thanksFor(clause.chunks, index) > 0)
  )
    return true;
  // "ওবামার দেখা পাননি"
  if (
    head?.id === 'encounter' &&
    before?.person &&
    before.case === 'genitive' &&
    isSeen(clause.chunks[index + 1])
  )
    return true;
  if (head?.id === 'guest') return isFrameWord(clause.chunks[index + 1], 'doing', 'was');
  if (head?.strength !== 'verb' || SETTLES_ITSELF.has(head.id) || isByPhone(chunk)) return true;
  // "প্রশ্নের মুখোমুখি হন": a question is nobody
  const isAsked = before && !before.person && !before.date && before.letters.endsWith('র');
  if (isAsked && head.id === 'facing') return false;
  // "রাশিয়া ও চীন যুক্তরাষ্ট্রের বিরুদ্ধে একত্র হয়েছে": people come together, and states are at one
  if (
    head.id === 'encounter' &&
    TOGETHER.test(chunk?.letters ?? '') &&
    (!OF_PEOPLE.test(clause.chunks[index + 1]?.letters ?? '') ||
      clause.chunks.slice(0, index).some(({ letters }) => AT_ONE.test(letters)))
  )
    return false;
  // "শুল্কযুদ্ধে মুখোমুখি হয়েছেন ট্রাম্প ও শি"
  if (head.id === 'facing' && isFrameWord(before, 'of-event', 'about')) return false;
  return (
    isFrameWord(clause.chunks[index + 1], 'doing', 'sitting') || (head.id === 'phone' && isHeadline(clause))
  );
}

const TOGETHER = /^একত্র/u;
/** "ট্রাম্পের নীতির বিরুদ্ধে একত্র হবেন" */
const AT_ONE = /^(বিরুদ্ধে|প্রশ্নে|ইস্যুতে|দাবিতে)$/u;
/** হন, হয়েছেন, হবেন */
const OF_PEOPLE = /ন$/u;

/** Heads whose own rule asks what is done. */
const SETTLES_ITSELF: ReadonlySet<string> = new Set(['credentials', 'summons', 'appointment', 'presence']);

/** "মোদির সঙ্গে আজ মস্কোয় বসছেন", "… সঙ্গে আলাদা করে বসেন": between সঙ্গে and the word stand only who, where, when and how; or "এক টেবিলে বসেন". */
export function isWithSomeone({ chunks }: Clause, index: number): boolean {
  if (isFrameWord(chunks[index - 1], 'one-table') && isOne(chunks[index - 2])) return true;
  if (areOfficialsBehind(chunks, index) || isWithSomeoneBehind(chunks, index)) return true;
  const before = chunks
    .slice(0, index)
    .findLast(
      (chunk) =>
        !chunk.date && !placeAt(chunk) && !isFrameWord(chunk, 'beside-others', 'one-table') && !isDoer(chunk),
    );
  return isGrammar(before, 'with') || isFrameWord(before, 'with-too');
}

/** "বসবেন নেতানিয়াহুর সঙ্গে", "তাঁর বসার কথা খুরশিদের সঙ্গে": up to the next mark. */
function isWithSomeoneBehind(chunks: readonly Chunk[], index: number): boolean {
  const joint = chunks.findIndex(
    (chunk, i) => i > index && (chunk.mark !== null || isGrammar(chunk, 'with')),
  );
  // "দিল্লিতে বসে মোদির সঙ্গে ষড়যন্ত্র করছেন", "বসেন পুতিনের সঙ্গে তুলনা করে": what they do with them stands behind
  const closes = chunks[joint + 1] === undefined || chunks[joint + 1]?.mark !== null;
  return isGrammar(chunks[joint], 'with') && closes && partyAt(chunks, joint - 1)?.official === true;
}

/** "ক-এর সঙ্গে তিনি বসেছিলেন", "ক-এর সঙ্গে তাঁর বসার কথা" */
const isDoer = (chunk: Chunk): boolean =>
  chunk.person !== null && (chunk.case === 'nominative' || chunk.mention?.rule === 'pronoun');

/** "ট্রাম্পকে মাঝখানে রেখে বসেন ক ও খ" */
export const isAmidThem = ({ chunks }: Clause, index: number): boolean =>
  isFrameWord(chunks[index - 2], 'amid') && chunks[index - 3]?.case === 'accusative';

/** "আবার বসবেন তাঁরা", "কাঠমান্ডুতে বসার কথা": for one rule alone to look at. */
const maySitDown = ({ chunks }: Clause, index: number): boolean =>
  !SITTING.test(chunks[index]?.letters ?? '') &&
  (!chunks[index]?.letters.endsWith('র') || isToBe(chunks[index + 1]));
const SITTING = /^(বসে$|বসতে)/u;

/** "জেদ্দায় বসেন মার্কিন ও ইউক্রেনীয় কর্মকর্তারা": the officials of two states sit in a city. */
const areOfficialsBehind = (chunks: readonly Chunk[], index: number): boolean =>
  placeAt(chunks[index - 1])?.city != null &&
  partyAt(chunks, index + 1)?.official === true &&
  isGrammar(chunks[index + 2], 'and') &&
  entryOf(chunks[index + 1], 'country') !== undefined;

const isOne = (chunk: Chunk | undefined) => /^(এক|একই)$/u.test(chunk?.letters ?? '');

/** "টেলিফোনে": how someone was told something. */
export const isByPhone = (chunk: Chunk | undefined): boolean =>
  entryOf(chunk, 'head')?.head.id === 'phone' && isFrameWord(chunk, 'by-phone');

/** "পুতিনকে মোদির ফোন": no verb, and two people beside it. */
const isHeadline = ({ chunks }: Clause): boolean =>
  chunks.length <= HEADLINE &&
  chunks.filter(({ person }) => person).length === 2 &&
  chunks.every((chunk) => entryOf(chunk, 'verb') === undefined);

/** How many chunks a headline of two people has at most. */
const HEADLINE = 8;
