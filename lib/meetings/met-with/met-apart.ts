import { stateOf } from '@/lib/mentions/state-of';
import { titles } from '@/seeds/lexicon';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';

/** "ক ও খ-এর সঙ্গে আলাদা বৈঠক", "প্রথমে ক-এর সঙ্গে, পরে খ-এর সঙ্গে", "সম্মেলনের ফাঁকে ক ও খ-এর সঙ্গে": one after the other. */
export const isMetApart = ({ clause: { chunks }, from, head }: Frame): boolean => {
  const before = chunks.slice(from, head);
  if (before.some((chunk) => isFrameWord(chunk, 'apart', 'sideline', 'respectively'))) return true;
  const first = before.findIndex((chunk) => isFrameWord(chunk, 'at-first'));
  return first >= 0 && before.slice(first).some((chunk) => isFrameWord(chunk, 'afterwards'));
};

/** "ক ও খ তাঁর সঙ্গে আলাদাভাবে সাক্ষাৎ করেন": so did they who came to one. */
export const calledApart = ({ clause: { chunks }, from, head, subjects }: Frame): readonly Party[] =>
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'apart')) ? subjects : [];

/** "রাষ্ট্রপতি ক ও প্রধানমন্ত্রী খ-এর সঙ্গে সাক্ষাৎ করেন": who is head of the state and who is head of its government receive a guest each. */
export function areTwoHeads(
  { clause: { chunks } }: Frame,
  parties: readonly Party[],
  day: string | null,
): boolean {
  const heads = parties.flatMap(({ person, index }) => {
    const kind = person && KINDS.get(chunks[index]?.office?.title ?? '');
    return kind ? [{ kind, of: stateOf(person, day) }] : [];
  });
  return heads.some(
    (one) =>
      one.kind === 'head-of-state' &&
      heads.some(({ kind, of }) => kind === 'head-of-government' && of === one.of),
  );
}
const KINDS = new Map(titles.map(({ id, kind }) => [id, kind]));
