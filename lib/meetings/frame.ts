import { spell } from '@/lib/bengali/letters';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { boundedBy, partedAt } from './bounded-by';
import { isFrameWord } from './frame-word';
import { betweenBehind, betweenOf, companionsOf, meetsOthers, ownStart } from './groups-before';
import { lateOwners, ownersOf } from './owners';
import { type Party, partyAt } from './party';
import { isVerb, isWall } from './wall';

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

/** Reads the frame around the chunk at `head`. */
export function frameAt(clause: Clause, head: number): Frame {
  const { chunks } = clause;
  let from = frameStart(chunks, head);
  let verb = isVerb(chunks[head]) ? head : -1;
  let to = head + 1;
  for (; to < chunks.length; to++) {
    const chunk = chunks[to] as Chunk;
    if (isWall(chunks, to) || (chunk.mark === ',' && isThatTime(chunks, to + 1))) break;
    if (isGrammar(chunk, 'and') && ((verb >= 0 && to === verb + 1) || isWasSaid(chunks[to - 1]))) break;
    const listed = chunk.mark === ',' && partyAt(chunks, to - 1) && partyAt(chunks, to + 1);
    if (verb >= 0 && ((chunk.mark && !listed && !isHyphen(chunks, to)) || isVerb(chunk))) break;
    if (verb < 0 && isVerb(chunk)) verb = to;
  }
  if (verb < 0 && isInverted(chunks, head, from)) {
    verb = chunks.findLastIndex((chunk, index) => index < head && isVerb(chunk));
    from = frameStart(chunks, verb);
  }
  const used = new Set<number>();
  const own = ownStart(chunks, from, head);
  // "ক-এর সঙ্গে আলোচনাকালে খ-এর সঙ্গে সম্পর্কের কথা বলেন": behind such a word stands what was said there
  const parted = partedAt(chunks, head);
  const closed =
    isGrammar(chunks[head + 1], 'and') ||
    (chunks[head + 1]?.mark === ',' && meetsOthers(chunks, head + 2, to)) ||
    DURING.test(chunks[head]?.letters ?? '') ||
    (parted > 0 && !isDoneLast(chunks, head, verb) && meetsOthers(chunks, parted, to));
  const companions = companionsOf(chunks, own, closed ? head : to, used);
  const told = betweenOf(chunks, own, head, used);
  const between = told.length ? told : betweenBehind(chunks, verb, to, used);
  const before = ownersOf(chunks, from, head, used);
  const owners = before.length ? before : lateOwners(chunks, head, verb, to, used);
  const grammatical = chunks[head]?.case;
  const subjects: Party[] = [];
  for (let i = from; i < to; i++) {
    // between the word and its verb stands an object, but behind a word of place the subject may stand there too
    const chunk = chunks[i] as Chunk;
    const inside = verb >= 0 && i > head && i < verb;
    // "বুদাপেস্ট সম্মেলন": where it is
    const where = i === head - 1 && entryOf(chunk, 'place') !== undefined;
    if (i === head || where || used.has(i)) continue;
    const anew =
      (chunk.person || isGrammar(chunk, 'they')) &&
      (isFrameWord(chunks[head], 'having-gone') || startsAnew(chunks, head, i));
    if (inside && grammatical !== 'locative' && !anew) continue;
    const party = chunk.case === 'nominative' ? partyAt(chunks, i) : null;
    if (!party || isAside(chunks, i)) continue;
    used.add(i);
    subjects.push(party);
  }
  // "ফোনালাপে সোমালিয়া ও ইয়েমেনসহ … নিয়ে": where others do it, states between word and verb are spoken of
  const done = subjects.some((party) => party.official && !isInside(party, head, verb));
  // and "বৈঠকে শি উজবেকিস্তান রেলপথের ওপর জোর দেন"
  const people = subjects.some(({ person }) => person);
  const doers = subjects.filter(
    (party) =>
      !isInside(party, head, verb) || (!(people && isOfThing(party, chunks)) && (party.official || !done)),
  );
  const oblique = grammatical === 'genitive' || grammatical === 'accusative' || isBounded(chunks, head);
  return {
    oblique: oblique && !isRound(chunks, head),
    clause,
    head,
    from,
    to,
    verb,
    companions,
    between,
    subjects: doers,
    owners,
  };
}

/** "সমর্থন জানানো হয় এবং ক": no one did it whom the sentence names. */
const isWasSaid = (chunk: Chunk | undefined): boolean => WAS_SAID.test(chunk?.letters ?? '');
const WAS_SAID = new RegExp(`ো ${spell('হয়')}(েছে|েছিল)?$`, 'u');

/** "… শীর্ষ সম্মেলন, তার ঠিক আগে লন্ডনে দেখা করেন": behind the comma stands what was done then. */
const isThatTime = (chunks: readonly Chunk[], at: number): boolean =>
  isFrameWord(chunks[at], 'that') &&
  chunks.slice(at + 1, at + 3).some((chunk) => isFrameWord(chunk, 'before', 'after', 'sideline', 'amid-it'));

const isInside = ({ index }: Party, head: number, verb: number) => index > head && (verb < 0 || index < verb);

const isOfThing = ({ index, official }: Party, chunks: readonly Chunk[]) =>
  !official && chunks[index + 1]?.word != null;

/** "ইন্দো-প্যাসিফিক": a mark within a word. */
const isHyphen = (chunks: readonly Chunk[], index: number): boolean => {
  const [before, mark, behind] = chunks.slice(index - 1, index + 2);
  return (
    mark?.mark === '-' &&
    before?.word != null &&
    behind?.word != null &&
    before.end === mark.start &&
    mark.end === behind.start
  );
};

const DURING = /কালে$/u;

/** "প্রতিনিধিদল সাক্ষাৎ করে ইউনূসের সঙ্গে": with no verb behind it, করে is what they did, and not what they did first. */
const isDoneLast = (chunks: readonly Chunk[], head: number, verb: number): boolean =>
  verb < 0 && chunks[head + 1]?.letters === DOES;
const DOES = spell('করে');

/** "ঢাকায় এসে ওয়াং ই … সাক্ষাৎ করেন", "বৈঠকের পর ট্রাম্প বলেন", "বৈঠক করতে …", "সফরের তৃতীয় দিনে …": behind a clause of time or purpose the sentence's own subject stands. */
const startsAnew = (chunks: readonly Chunk[], head: number, index: number): boolean =>
  chunks[head + 1]?.date?.rule === 'day-of-event' ||
  chunks
    .slice(head + 1, Math.min(index, head + 5))
    .some((chunk) => isFrameWord(chunk, 'new-subject', 'moment'));

/** "আলোচনার দ্বিতীয় দফা … শেষ হয়েছে": a round of it is the contact itself. */
const isRound = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head]?.case === 'genitive' &&
  chunks.slice(head + 1, head + 4).some((chunk) => isFrameWord(chunk, 'round'));

/** "সম্মেলন শুরুর আগে", "বৈঠক শেষ হওয়ার পর": a time told by one end of it. */
const isBounded = (chunks: readonly Chunk[], head: number): boolean => boundedBy(chunks, head) > head + 1;

/** How many chunks may stand between a verb and the subject behind it. */
const BEHIND = 6;

/** "জেনেভায় বসছে উচ্চপর্যায়ের একটি সম্মেলন", "বসছে চীন-আফ্রিকা সম্মেলন": the word closes its sentence, and the verb stands before it. */
function isInverted(chunks: readonly Chunk[], head: number, from: number): boolean {
  const closes = chunks.slice(head + 1).every((chunk) => chunk.mark !== null);
  const near = from > 0 && head - from < BEHIND && isVerb(chunks[from - 1]);
  return (
    closes &&
    near &&
    chunks[head]?.case === 'nominative' &&
    chunks.slice(from, head).every((chunk) => !chunk.mark || chunk.mark === '-')
  );
}

/** After the last finite verb before the word, and after the mark that follows that verb. */
function frameStart(chunks: readonly Chunk[], head: number): number {
  for (let i = head - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (isWall(chunks, i) || (chunk.mark === ',' && isThatTime(chunks, i + 1))) return i + 1;
    if (!isVerb(chunk)) continue;
    for (let j = i + 1; j < head; j++) if (chunks[j]?.mark === ',') return j + 1;
    return i + 1;
  }
  return 0;
}

/** A nominative that does not take part: "ট্রাম্প প্রশাসন", "রাশিয়া-সমর্থিত", "তাইওয়ান বিষয়ে", "ইউক্রেন যুদ্ধ", a name before a colon. */
export function isAside(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  if (isGrammar(next, 'institution') || isFrameWord(next, 'about')) return true;
  if (!chunks[index]?.person && isFrameWord(next, 'of-event')) return true;
  if (!chunks[index]?.person && isWhereTheyWere(chunks, index)) return true;
  // "লুয়ান্ডা কিংবা নাইরোবি প্রক্রিয়ার": one or the other of what is spoken of
  if (!chunks[index]?.person && isFrameWord(next, 'either-or')) return true;
  return (
    next?.mark === '-' || next?.mark === ':' || isListedReason(chunks, index) || isDateline(chunks, index)
  );
}

/** "বেলজিয়াম ও সৌদি আরব ঘুরে": where they had been. */
function isWhereTheyWere(chunks: readonly Chunk[], index: number): boolean {
  let last = index;
  while (chunks[last + 1]?.mark === ',' || isGrammar(chunks[last + 1], 'and')) last += 2;
  return isFrameWord(chunks[last + 1], 'having-toured') && !isFrameWord(chunks[last + 2], 'of-another-verb');
}

/** "করমর্দন করছেন ক ও খ, সিঙ্গাপুর, ১২ জুন ২০১৮": behind a comma to the end stand only places and days. */
const isDateline = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index - 1]?.mark === ',' &&
  !chunks[index]?.person &&
  chunks.slice(index + 1).some(({ date }) => date) &&
  chunks
    .slice(index)
    .every((chunk) => chunk.mark || chunk.date || entryOf(chunk, 'country') || entryOf(chunk, 'place'));

/** "কাতার, আলজেরিয়া ও সোমালিয়ার উদ্যোগে": a list that ends in a genitive and says why or by whom is all of it aside. */
function isListedReason(chunks: readonly Chunk[], index: number): boolean {
  let last = index;
  while (chunks[last + 1]?.mark === ',' || isGrammar(chunks[last + 1], 'and')) last += 2;
  return (
    last > index && chunks[last]?.case === 'genitive' && isFrameWord(chunks[last + 1], 'made-by', 'by-reason')
  );
}
