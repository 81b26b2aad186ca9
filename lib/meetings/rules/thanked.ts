import type { Chunk } from '@/lib/mentions/chunk';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { partyAt } from '../frame/party-at';
import { addressedIn } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** How many chunks behind the word its thanks may begin: "টেলিফোন করার জন্য মালয়েশিয়ার প্রধানমন্ত্রীকে আন্তরিক ধন্যবাদ". */
const NEAR = 6;

/** "ফোন করায় … ধন্যবাদ": index of the thanks for what the word before names; -1 where nobody gives any. */
export const thanksFor = (chunks: readonly Chunk[], head: number): number =>
  isFrameWord(chunks[head + 1], 'for-doing')
    ? chunks.findIndex((chunk, i) => i > head && i <= head + NEAR && isFrameWord(chunk, 'thanks'))
    : -1;

/** Someone is thanked for a call: they made it, to whoever stands before the word, else to the one who thanks. */
export const thanked: MeetingRule = {
  id: 'thanked',
  example: 'ফোন করায় মোদিকে ধন্যবাদ জানান ট্রাম্প',
  find(context) {
    const { frame } = context;
    const { chunks } = frame.clause;
    const thanks = headOf(frame)?.kind === 'call' ? thanksFor(chunks, frame.head) : -1;
    if (thanks < 0) return null;
    const [caller, ...others] = addressedIn(chunks, frame.head + 1, thanks).filter(({ person }) => person);
    if (!caller || others.length) return null;
    const called = chunks[frame.head - 1]?.case === 'accusative' ? partyAt(chunks, frame.head - 1) : null;
    const thankers = chunks.slice(frame.from, frame.to + 1).flatMap((chunk, i) => {
      const party = chunk.case === 'nominative' ? partyAt(chunks, frame.from + i) : null;
      return party?.person ? [party] : [];
    });
    const sides = sidesOf([caller, ...(called ? [called] : thankers)], context);
    return sideCount(sides) < 2
      ? null
      : {
          ...candidateAt(context, 'call', thanked.id, sides),
          status: 'held',
          statusCertain: true,
          date: null,
        };
  },
};
