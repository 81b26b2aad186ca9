import { spell } from '@/lib/bengali/letters';
import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { placeOf } from '../place/where';
import { attendantsOf } from './attendants';

/** "শারম আল-শেখে শান্তি সম্মেলনে যোগ দেন ট্রাম্প": a conference abroad, whoever holds it. */
export function isGathering(context: RuleContext): boolean {
  const { frame, day } = context;
  if (headOf(frame)?.id !== 'conference') return false;
  const place = placeOf(frame);
  // "শারম আল-শেখে শান্তি সম্মেলনে … বিশ্বনেতারা একত্রিত হন"
  const world =
    bringsStates(frame) ||
    frame.clause.chunks.slice(frame.head, frame.to).some(({ letters }) => letters.startsWith(WORLD_LEADERS));
  return (
    place !== null &&
    (world ||
      attendantsOf(frame).some(
        (party) => party.person !== null && stateOf(party.person, day) !== place.country,
      ))
  );
}

const WORLD_LEADERS = spell('বিশ্বনেতা');

/** "প্রায় ৫০টি দেশের নেতাদের নিয়ে ওয়াশিংটনে শীর্ষ সম্মেলন": many states' leaders, and no ministry's guests. */
const bringsStates = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.some(
    (chunk, i) =>
      i >= from &&
      i < head &&
      isFrameWord(chunk, 'many-states') &&
      (COUNT.test(chunks[i - 1]?.letters ?? '') || isFrameWord(chunks[i - 1], 'various')) &&
      isFrameWord(chunks[i + 1], 'leaders-of') &&
      isFrameWord(chunks[i + 2], 'about'),
  );

/** ৫০টি, in the letters as mapped. */
const COUNT = /^[0-9]+টি?$/u;
