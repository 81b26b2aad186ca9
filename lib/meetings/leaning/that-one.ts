import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** "গতকাল চার ঘণ্টা ধরে এ আলোচনা চলে", "শনিবারের এই আলোচনায়" */
export const isThatOne = ({ clause: { chunks }, head }: Frame): boolean =>
  isGrammar(chunks[head - 1], 'this') &&
  (chunks[head]?.case === 'nominative' ||
    chunks[head - 2]?.date?.kind === 'day' ||
    isFrameWord(chunks[head - 2], 'having-done'));

/** "… আলোচনায় বসেছেন ক ও খ। সকাল ১০টায় রোববার আলোচনা শুরু হয়": the day and the hour, and nothing else, at which the talks just told of began. */
export function isItsHour({ frame: { clause, head }, found }: RuleContext): boolean {
  const { chunks } = clause;
  const talks = found.findLast((candidate) => !candidate.leans);
  const begins = chunks[head]?.case === 'nominative' && isFrameWord(chunks[head + 1], 'begun');
  const before = chunks.slice(0, head);
  const dated =
    before.some((chunk) => chunk.date?.kind === 'day') && before.some(isClock) && before.every(isTime);
  return begins && dated && talks?.kind === 'talks' && !talks.date && clause.index - talks.clause.index === 1;
}

const isTime = (chunk: Chunk): boolean =>
  chunk.mark !== null ||
  chunk.date !== null ||
  isClock(chunk) ||
  isFrameWord(chunk, 'daytime', 'until') ||
  isGrammar(chunk, 'this');

const isClock = (chunk: Chunk): boolean => isFrameWord(chunk, 'hour') || CLOCK.test(chunk.letters);

/** ১০টা, in the letters as mapped. */
const CLOCK = /^[0-9]+টা/u;

/** "দ্বিতীয় দফার আলোচনা" */
export const isRound = ({ clause: { chunks }, head }: Frame): boolean =>
  isFrameWord(chunks[head - 1], 'round') && isFrameWord(chunks[head - 2], 'further');
