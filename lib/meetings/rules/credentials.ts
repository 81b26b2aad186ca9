import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { headOf } from '../head';
import { gatherGroup, type Party } from '../party';
import { sideCount, sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** An envoy hands his credentials to the head of the state that he is sent to. */
export const credentials: MeetingRule = {
  id: 'credentials',
  example: 'রাষ্ট্রপতি মো. সাহাবুদ্দিনের কাছে পরিচয়পত্র পেশ করেছেন নেপালের রাষ্ট্রদূত',
  find(context) {
    const { frame } = context;
    const handed = frame.clause.chunks.slice(frame.head + 1, frame.head + 3);
    if (headOf(frame)?.id !== 'credentials' || !handed.some((chunk) => isFrameWord(chunk, 'handing')))
      return null;
    const receivers = receiversIn(frame);
    const parties = receivers.length
      ? [...receivers, ...frame.subjects]
      : [...frame.owners, ...frame.subjects.filter((party) => party.person)];
    const sides = sidesOf(
      parties.filter((party) => party.official),
      context,
    );
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', credentials.id, sides);
  },
};

/** "রাষ্ট্রপতির কাছে": to whom they are handed. */
function receiversIn({ clause: { chunks }, from, to }: Frame): Party[] {
  const at = chunks.findIndex((chunk, i) => i > from && i < to && isFrameWord(chunk, 'handed-to'));
  return at < 0 ? [] : gatherGroup(chunks, at - 1, from, new Set());
}
