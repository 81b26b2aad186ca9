import { isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { locativeAt, placeAt } from './place-at';

/** "তৃতীয় দফা বসবে আগামী শনিবার, আবার মাসকাটে।": behind a comma, where the sentence ends, is where it was. */
export function addedBehind({ clause: { chunks }, verb, to }: Frame): ToldPlace | null {
  const [end, ...more] = chunks.slice(to + 1).filter(({ mark }) => mark !== null && mark !== '-');
  const last = end ? chunks.indexOf(end) - 1 : -1;
  if (verb < 0 || chunks[to]?.mark !== ',' || more.length || chunks[last]?.case !== 'locative') return null;
  const only = chunks
    .slice(to + 1, last)
    .every(
      (chunk) =>
        chunk.date || placeAt(chunk) || isGrammar(chunk, 'capital-of') || isFrameWord(chunk, 'again'),
    );
  return only ? locativeAt(chunks, last) : null;
}

/** "বৈঠক হয়েছে একবারই—২০১৭ সালে, ব্রাসিলিয়ায়।": behind a comma, where the sentence ends, is where it was. */
export function addedLast({ clause: { chunks }, to }: Frame): ToldPlace | null {
  const [comma, place, end] = chunks.slice(-3);
  const apart = to < chunks.length && chunks.slice(to, -2).every((chunk) => chunk.mark || chunk.date);
  return apart && comma?.mark === ',' && end?.mark && place?.case === 'locative' ? placeAt(place) : null;
}
