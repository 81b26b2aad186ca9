import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isAbroad } from '../arrivals/abroad';
import { arriveAt } from '../arrivals/arrive-at';
import { cameBehind, cameThereToo } from '../arrivals/came-behind';
import { cameInstead } from '../arrivals/came-instead';
import { landed } from '../arrivals/landed';
import { isLeaving, leave } from '../arrivals/leaving';
import { placeThere } from '../arrivals/place-there';
import { placesBefore } from '../arrivals/places-before';
import { notGoing, wasToCome } from '../arrivals/telling-on-journey';
import { delegationsOf, travellersOf } from '../arrivals/travellers';
import type { Candidate, MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { daysLong } from '../place/days-long';
import { invitedOf } from '../sides/invitation';
import { otherThanHost } from '../sides/other-than-host';
import { isPosted } from '../sides/posted';

/** Someone in office comes to, reaches or goes to a place abroad. */
export const arrival: MeetingRule = {
  id: 'arrival',
  example: 'পিয়ংইয়ং পৌঁছান পুতিন; ১৯ সেপ্টেম্বর আবুধাবিতে যাবেন তিনি',
  may: ({ clause: { chunks }, head }) =>
    !isGrammar(chunks[head], 'plain-motion') || chunks.some((chunk) => isGrammar(chunk, 'delegation')),
  find(context) {
    const { frame } = context;
    if (isNoJourney(frame)) return null;
    const plain = isGrammar(frame.clause.chunks[frame.head], 'plain-motion');
    // "শেখ হাসিনাকে দিল্লি যাওয়ার আমন্ত্রণ জানিয়েছেন মোদি"
    const asked = invitedOf(context);
    const people = plain ? delegationsOf(frame) : asked.length ? asked : travellersOf(context);
    if (!people.length) return null;
    const before = placesBefore(frame, plain);
    const places = before.length ? before : placeThere(context);
    if (places.length) {
      const abroad = people.filter((party) => isAbroad(party, places, context.day));
      const going =
        abroad.length || !isToCome(frame) ? abroad : otherThanHost(context, places[0]?.country ?? '');
      const travellers = going.filter((party) => !isCalling(party, frame));
      const found = travellers.length ? arriveAt(context, travellers, places) : null;
      return found && isFrameWord(frame.clause.chunks[frame.head], 'having-gone')
        ? asDone(found, frame)
        : found;
    }
    const leaving = isLeaving(frame);
    return (
      (plain || leaving ? null : cameBehind(context, people)) ??
      (plain ? null : cameThereToo(context, people)) ??
      (leaving
        ? leave(context, people)
        : (landed(context, people) ??
          wasToCome(context, people) ??
          notGoing(context, people) ??
          cameInstead(context, people)))
    );
  },
};

/** "বঙ্গভবনে যাচ্ছেন ভারতের হাইকমিশনার", "পররাষ্ট্রসচিবের কাছে এসেছিলেন": an envoy who goes to a house or to someone where they are posted calls there. */
const isCalling = ({ person, index }: Party, { clause: { chunks }, from, to, head }: Frame): boolean =>
  person !== null &&
  (isFrameWord(chunks[head - 1], 'building') ||
    chunks.slice(from, to).some((chunk) => isFrameWord(chunk, 'to-someone'))) &&
  isPosted(chunks[index], person);

/** "তাঁর ভারতে আসার কথা"; not "ফিরে আসবেন" */
const isToCome = ({ clause: { chunks }, head }: Frame): boolean =>
  COMING.test(chunks[head]?.letters ?? '') && !isFrameWord(chunks[head - 1], 'returning');
const COMING = /^(আস|এস)/u;

const REACHING = spell('পৌঁছে');
/** What tells when a stay begins and ends. */
const STAY: ReadonlySet<string> = new Set(['day', 'interval']);

/** What moves is a thing, or nobody moves. */
function isNoJourney({ clause: { chunks }, head, from }: Frame): boolean {
  const verb = chunks[head];
  // "চিঠি মস্কোয় পৌঁছে দিয়েছেন": a thing that someone brought or sent
  if (isFrameWord(chunks[head + 1], 'handing-over') && verb?.letters === REACHING) return true;
  // "শেখ হাসিনা দিল্লিতেই থাকবেন": who stays on without end
  if (
    isFrameWord(verb, 'staying') &&
    !chunks.slice(from, head).some(({ date }) => date && STAY.has(date.kind))
  )
    return true;
  // "চিকিৎসার জন্য লন্ডন যান"
  if (chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'treatment'))) return true;
  if (isFrameWord(verb, 'spending') && !isDaysSpent(chunks.slice(from, head))) return true;
  // "আদালতে হাজির হন", "ভিডিও লিংকে হাজির হন"
  const appears =
    verb?.letters.startsWith('হাজির') &&
    chunks
      .slice(from, head)
      .some(
        (chunk) => chunk.letters.startsWith('আদালত') || isFrameWord(chunk, 'online', 'by-message', 'by-phone'),
      );
  return appears || isFrameWord(chunks[head - 1], 'no-journey') || isFlight(chunks.slice(from, head + 2));
}

/** "১২ ও ১৩ ফেব্রুয়ারি", "দুই দিন"; not "শৈশবের পাঁচ বছর", "ছুটির তিন দিন", "নির্বাসনে". */
const isDaysSpent = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ date }) => date && (STAY.has(date.kind) || daysLong(date) > 0)) &&
  !chunks.some((chunk) => isFrameWord(chunk, 'own-time', 'fleeing'));

/** "ভারতে পালিয়ে যান", "পদত্যাগ করে … দেশ ছাড়েন", "দেশ ছেড়ে ভারতে চলে যান" */
const isFlight = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk, i) =>
      (isFrameWord(chunk, 'fleeing') && !chunks[i + 1]?.letters.startsWith('থাক')) ||
      (chunk.letters === 'দেশ' && chunks[i + 1]?.letters === LEAVING) ||
      (chunk.letters === 'পদত্যাগ' && chunks[i + 1]?.letters === 'করে'),
  );
const LEAVING = spell('ছেড়ে');

/** "গুয়েতেমালায় গিয়ে এই আহ্বান জানান": what is wished for is not the journey. */
function asDone(found: Candidate, { clause, verb }: Frame): Candidate {
  const ahead = entryOf(clause.chunks[verb], 'verb')?.tense === 'future';
  return { ...found, status: ahead ? 'planned' : 'held', statusCertain: !ahead };
}
