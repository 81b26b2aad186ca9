import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { actsIn } from '../sides/acts-in';
import type { Sides } from '../sides/sides';
import { OPENING } from './goes-on';

/** "বিকেলে তিনি বৈঠকের ছবি পোস্ট করেন", "জানান, বৈঠক হয়েছে": the day of the telling is not that of what is told. */
export const isDoneHere = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  (verb === head || isFrameWord(chunks[head + 1], 'doing', 'sitting') || verb === head + 1) &&
  !chunks.some((chunk) => isGrammar(chunk, 'said', 'news'));

/** Whether one of these people is told of in a contact, or it leans on one of theirs. */
export const isOfOne = (told: Candidate | undefined, people: Sides['people']): boolean =>
  told !== undefined &&
  people.some(({ person }) => [...told.about, ...told.people.map((side) => side.person)].includes(person));

/** "আজ সকালে মন্দিরে যাবেন মোদি। দুপুরে … দেখা করার কথা তাঁর": the one day that opens the sentence before, where the same person acts in the same tense. */
export function dayJustTold(
  before: Clause | undefined,
  { paragraph, chunks: here }: Clause,
  people: Sides['people'],
  status: Candidate['status'],
): DateMention | null {
  if (before?.paragraph !== paragraph) return null;
  const { chunks } = before;
  const dates = chunks.flatMap(({ date }) => date ?? []);
  const [day] = chunks.slice(0, OPENING).flatMap(({ date }) => date ?? []);
  // "সোমবার ঢাকার দিকে নজর ছিল সবার। সকালে ঢাকায় নামেন ক": an hour is of the day at hand, whoever it was told of
  const acts = actsIn(before, people) || isFrameWord(here[0], 'hour');
  const tense = chunks.flatMap((chunk) => entryOf(chunk, 'verb')?.tense ?? []).at(-1);
  const same = tense === (status === 'planned' ? 'future' : 'past') && status !== 'proposed';
  return day?.kind === 'day' && day.edtf && dates.every(({ edtf }) => edtf === day.edtf) && acts && same
    ? day
    : null;
}
