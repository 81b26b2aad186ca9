import type { Told } from '../told';
import { type DateContext, type DateRefiner, gapAfter, kindAt, wordBefore } from './refiner';

/** কাল of জীবনের কাল, সেই কাল, আবহমান কাল ধরে is an age; of আজ হোক কাল হোক any day. */
export const notAnAge: DateRefiner = (told, context) =>
  told.filter((one) => !isAlone(one, context) || isTomorrow(one, context));

const AGE = /^কাল(ের)?$/u;

const isAlone = ({ rule, first, last }: Told, { text, tokens }: DateContext): boolean =>
  rule === 'either-day' && first === last && AGE.test(text.slice(tokens[first]?.start, tokens[first]?.end));

/** Whether it does not stand behind what says whose or which age it is. */
function isTomorrow({ first }: Told, context: DateContext): boolean {
  const { text, tokens } = context;
  // "আজ ও কাল", "আজ-কালের মধ্যে": of both days or of either
  if (kindAt(context, first - 2) === 'R' || gapAfter(context, first - 1) === '-') return false;
  return !WHOSE.test(wordBefore(context, first)) && !GOES_ON.test(text.slice(tokens[first]?.end));
}

const WHOSE =
  /(?:ের|দের|^(?:সেই|সে|এই|এ|ওই|ঐ|যে|কোন|কোনো|এত|কত|বহু|দীর্ঘ|অল্প|কিছু|সব|সকল|আবহমান|চির|মধ্য|প্রাচীন|রূপান্তর|ক্রান্তি|বাদে|আজ|হোক|বা|অথবা|কিংবা))$/u;
const GOES_ON = /^ (?:ধরে|ধরেই|যাবৎ|অতিক্রম|পার|হোক|হতে|যা)/u;
