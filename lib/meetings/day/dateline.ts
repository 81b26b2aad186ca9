import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isShortlyBefore, parseDay } from '@/lib/time/calendar';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { lastPlace } from '../place/last-place';
import { placeAt } from '../place/place-at';

/** What says more than where and when is longer. */
const MOST_CHUNKS = 9;

/** Whether a sentence says nothing but where or when: places, days, and a house before a comma ("সচিবালয়, ঢাকা"). */
function isDateline({ chunks }: Clause): boolean {
  if (chunks.length > MOST_CHUNKS || !chunks.some(isWhereOrWhen)) return false;
  return chunks.every(
    (chunk, i) =>
      chunk.mark !== null ||
      isWhereOrWhen(chunk) ||
      isGrammar(chunk, 'capital-of') ||
      (chunk.word !== null && endsInComma(chunks, i)),
  );
}

/** "ছবিটি তোলা হয় পাঁচই মে, ১৯৯১", "ছবির সময়কাল …": when the picture was taken is when it shows them. */
const isTaken = ({ chunks }: Clause): boolean =>
  chunks.length <= MOST_CHUNKS &&
  isFrameWord(chunks[0], 'picture') &&
  chunks.some((chunk) => isFrameWord(chunk, 'picture-taken')) &&
  chunks.filter((chunk) => chunk.date).length === 1;

/** Up to the next mark stand only unknown words, and that mark is a comma. */
function endsInComma(chunks: readonly Chunk[], index: number): boolean {
  const mark = chunks.findIndex((chunk, i) => i > index && chunk.mark !== null);
  return (
    mark > 0 && chunks[mark]?.mark === ',' && chunks.slice(index, mark).every(({ word }) => word !== null)
  );
}

const isWhereOrWhen = (chunk: Chunk): boolean =>
  !chunk.person && !chunk.office && (chunk.date !== null || placeAt(chunk) !== null);

/** How many sentences after the contact may say where and when. */
const REACH = 2;

/**
 * What a sentence that is but a dateline adds to the contact told of just before it, as under a picture: "… বৈঠক করেন ক। বেইজিং, চীন।
 * ২০ ফেব্রুয়ারি ২০২৫".
 * @param found what was found before it, in order
 * @param clauses all sentences of the article
 * @param day ISO day of publication; null where nothing tells it
 */
export function datelineOf(
  clause: Clause,
  found: readonly Candidate[],
  clauses: readonly Clause[],
  day: string | null,
): Candidate | null {
  const last = found.findLast((candidate) => !candidate.leans);
  if (!last || clause.index - last.clause.index > REACH || clause.paragraph !== last.clause.paragraph)
    return null;
  const between = clauses.slice(last.clause.index + 1, clause.index);
  const taken = isTaken(clause) && !between.length && last.kind !== 'call';
  if (!taken && ![...between, clause].every(isDateline)) return null;
  const date = clause.chunks.findLast((chunk) => chunk.date?.edtf)?.date ?? null;
  const where = lastPlace([clause.chunks]);
  // of a picture from some archive
  if (taken && day && !(date?.edtf && isShortlyBefore(parseDay(date.edtf), parseDay(day), FRESH)))
    return null;
  // "… টেলিফোন করেন। সোমবার (২০ এপ্রিল)": a sentence that breaks off may come to tell of another day's news
  if (!where && !between.length && !clause.chunks.at(-1)?.mark) return null;
  const people = last.people.map(({ person }) => person);
  const place = last.kind === 'call' ? null : where;
  const adds = { date, place, clause, at: clause.start, rule: 'dateline', leans: true };
  return { ...last, ...adds, people: [], states: [], organisations: [], apart: [], about: people };
}

/** How many days before the news a picture is taken of what the news tells. */
const FRESH = 7;
