import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import { isDay } from '../day/dated';
import { isDoneFirst } from '../frame/done-first';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { cityOf } from './city-of';
import { locativeAt, placeAt } from './place-at';
import { addedBehind, addedLast } from './place-behind';
import { isOfTopic } from './place-of-topic';

/** Where the contact of a frame takes place: the nearest locative before its word, else between it and the verb. */
export function placeOf(frame: Frame): ToldPlace | null {
  const { chunks } = frame.clause;
  // "রাশিয়া-যুক্তরাষ্ট্র শীর্ষ বৈঠক": the second of two sides is no place
  const beside = chunks[frame.head - 2]?.mark === '-' ? null : placeAt(chunks[frame.head - 1]);
  // "ভারত ও চীন বৈঠকে বসেছে": nor is the second of two states
  const directly = beside?.city === null && isGrammar(chunks[frame.head - 2], 'and') ? null : beside;
  const asked = chunks[frame.head - 1]?.case === 'accusative' || chunks[frame.head - 1]?.case === 'genitive';
  if (directly && !asked && !chunks[frame.head - 1]?.person) return directly;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    // "টুঙ্গিপাড়ায় শ্রদ্ধা জানানোর পর … বৈঠক করবেন": where something else is done first
    if (isFrameWord(chunk, 'after') && DOING.test(chunks[i - 1]?.letters ?? '')) break;
    // "সাভারে স্মৃতিসৌধে ফুল দিয়ে … বসেন"
    if (isFrameWord(chunk, 'paying-respect') && chunks[i - 1]?.word != null) break;
    // "বেইজিংয়ে যাওয়ার আগে … বৈঠক করেন", "বেইজিংয়ে ক-এর সঙ্গে বৈঠকের আগে … সাক্ষাৎ": where something else comes later
    // "ইরানে হামলা শুরুর আগে"
    if (isFrameWord(chunk, 'before') && (isStep(chunks[i - 1]) || isFrameWord(chunks[i - 1], 'bounding')))
      break;
    if (isNextDay(chunks, i, frame.head)) break;
    if (chunk.case === 'locative' && !isOfTopic(chunks, i, frame.head)) {
      const place = locativeAt(chunks, i);
      if (place) return place.city ? place : withCity(place, cityOf(frame));
    }
  }
  // "বৈঠকের আগের রাতে কিয়েভে হামলা হয়": where that was
  const isBefore = frame.oblique && isFrameWord(chunks[frame.head + 1], 'before');
  const behind = isBefore || isDoneFirst(frame) ? frame.head : frame.to;
  for (let i = frame.head + 1; i < behind; i++) {
    const chunk = chunks[i] as Chunk;
    // "বৈঠক সফল হলে ক-কে হোয়াইট হাউসে আমন্ত্রণ": where one is asked to come
    // "বৈঠকে গাজায় হামলা বন্ধ করার চুক্তি নিয়ে আলোচনা করবেন": what they speak of there
    const topic =
      chunks[frame.head]?.case === 'locative' &&
      chunks.slice(i + 1, behind).some((word) => isFrameWord(word, 'about') || TOPIC.test(word.letters));
    if (chunk.case === 'locative' && !topic && !isGrammar(chunks[i + 1], 'invitation')) {
      const place = locativeAt(chunks, i);
      if (place) return place;
    }
  }
  return cityOf(frame) ?? visited(frame) ?? addedBehind(frame) ?? addedLast(frame);
}

/** "আলোচনায় গোয়াদারে শোধনাগার গড়ার কথাটি উঠেছে" */
const TOPIC = /^(?:কথা(?:টি|ও)?|প্রসঙ্গ(?:টি|ও)?|প্রস্তাব(?:টি|ও)?)$/u;

/** "বাংলাদেশে ঘূর্ণিঝড়ের পর … ঢাকা বিমানবন্দরে": of a state and a city of it the city. */
const withCity = (state: ToldPlace, city: ToldPlace | null): ToldPlace =>
  city?.country === state.country ? city : state;

/** A verbal noun in the genitive: জানানোর, করার, দেওয়ার; not পৌঁছানোর and যাওয়ার, behind which they are there. */
const DOING = /(?<!পৌঁছ|পৌঁছা|যাও|আস|নাম|ফের)(ানোর|ার)$/u;

/** A journey or a sitting; a conference before which they meet is where they meet. */
const isStep = (chunk: Chunk | undefined): boolean =>
  isGrammar(chunk, 'motion') || entryOf(chunk, 'head')?.head.kind === 'talks';

/** "মস্কোয় ক-এর সঙ্গে বৈঠক সেরে বুধবার খ-এর সঙ্গে সাক্ষাৎ": where they were on another day, nothing tells. */
const isNextDay = (chunks: readonly Chunk[], done: number, head: number): boolean =>
  isFrameWord(chunks[done], 'done-then') &&
  chunks.slice(Math.max(0, done - 2), done).some((chunk) => entryOf(chunk, 'head')?.head.kind === 'talks') &&
  chunks.slice(done + 1, head).some(isDay);

/** "চীন সফর করে সির সঙ্গে সাক্ষাৎ করেন", "মস্কো গিয়ে পুতিনের সঙ্গে দেখা করেন", "তিয়ানজিন সম্মেলনে … বৈঠক": where they went for it, and where they came together. */
function visited({ clause: { chunks }, head, from }: Frame): ToldPlace | null {
  for (let i = head - 1; i > from; i--) {
    const kind = entryOf(chunks[i], 'head')?.head.kind;
    const gone = kind === 'visit' && isFrameWord(chunks[i + 1], 'having-gone');
    // "নিউইয়র্ক গিয়ে দেশে ফেরার পর": they are there no more
    if (isFrameWord(chunks[i], 'after', 'returning')) return null;
    if (isFrameWord(chunks[i], 'having-gone') && chunks[i - 1]?.case === 'nominative') {
      const place = placeAt(chunks[i - 1]);
      if (place) return place;
    }
    if (gone || (kind === 'summit' && chunks[i]?.case === 'locative')) return placeAt(chunks[i - 1]);
  }
  return null;
}
