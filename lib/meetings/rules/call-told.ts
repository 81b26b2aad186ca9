import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { placeAt } from '../place/place-at';
import { tellingOn } from './candidate-at';

/** How many sentences back the call may be told. */
const NEAR = 2;

/** Who of the two rang, and when, behind a call that was told. */
export const callTold: MeetingRule = {
  id: 'call-told',
  example: 'ক ও খ-এর মধ্যে টেলিফোনে কথা হয়েছে। আজ বিকেলে ক দিল্লিতে ফোন করেন',
  find(context) {
    const { frame, found } = context;
    if (headOf(frame)?.id !== 'phone' || frame.companions.length || !namesNobodyElse(frame)) return null;
    const [caller, ...others] = frame.subjects.flatMap(({ person }) => person ?? []);
    const call = found.findLast(({ leans }) => !leans);
    if (!caller || others.length || call?.kind !== 'call' || call.people.length !== 2) return null;
    const theirs = call.people.some(({ person }) => person === caller);
    return theirs && frame.clause.index - call.clause.index <= NEAR
      ? tellingOn(context, 'call', callTold.id, [caller])
      : null;
  },
};

/** "বিকেলে ফোন করেন", "দিল্লিতে ফোন করেন", "তাঁকে ফোন করেন"; whom else one may ring stands right before the word. */
const namesNobodyElse = ({ clause: { chunks }, head }: Frame): boolean => {
  const before = chunks[head - 1];
  return (
    !before ||
    before.date !== null ||
    (before.person !== null && before.case === 'nominative') ||
    isFrameWord(before, 'hour', 'daytime') ||
    isGrammar(before, 'he-oblique') ||
    (before.case === 'locative' && placeAt(before) !== null)
  );
};
