import type { Chunk } from '@/lib/mentions/chunk';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { isNegated } from '../negated';
import { addressedIn } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Someone gave someone an hour of the day: they met then. */
export const gaveTime: MeetingRule = {
  id: 'gave-time',
  example: 'সন্ধ্যায় মেরকেলকে সময় দেন রাষ্ট্রপতি রামনাথ কোবিন্দ',
  find(context) {
    const { clause, from, to, head, verb, subjects } = context.frame;
    const before = clause.chunks.slice(from, head);
    // "পুতিনকে যুদ্ধ বন্ধে সময় দেন", "পুতিনকে শুক্রবার পর্যন্ত …": by when something is to be done
    if (!before.some(isHour) || before.some(isSpan) || before.at(-1)?.case !== 'accusative') return null;
    if (isNegated(clause.chunks, verb)) return null;
    const given = addressedIn(clause.chunks, from, to);
    const by = subjects.filter(({ person }) => person);
    const sides = sidesOf([...by, ...given], context);
    return given.length && by.length && sideCount(sides) > 1
      ? candidateAt(context, 'talks', gaveTime.id, sides)
      : null;
  },
};

const isHour = (chunk: Chunk): boolean => isFrameWord(chunk, 'hour');

/** "পুতিনকে ১২ দিন সময় দিয়েছেন", "আরও সময়": by when something is to be done. */
const isSpan = (chunk: Chunk): boolean =>
  chunk.date?.kind === 'duration' || MORE.test(chunk.letters) || isFrameWord(chunk, 'by-phone');
const MORE = /^(আর|আরও|আরো|কিছু|অনেক)$/u;
