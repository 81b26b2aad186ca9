import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placeOf } from '../place/where';

/** "… শির সঙ্গে বৈঠক করেন। এরপর তিনি মিলিত হন পুতিনের সঙ্গে": what follows right on talks in one story. */
export function isNext(
  { chunks, index, paragraph }: Clause,
  last: Candidate | undefined,
  today: string | null,
) {
  if (
    !(isFrameWord(chunks[0], 'afterwards') || isGrammar(chunks[0], 'there')) ||
    !last ||
    (last.kind === 'visit' && !hoursAreTold(last))
  )
    return false;
  if (last.clause.index !== index - 1 || last.clause.paragraph !== paragraph) return false;
  // "একই দিন জাপারভের সঙ্গে বৈঠক করেন শি। এরপর …": whichever day that turns out to be
  if (last.date?.step?.amount === 0) return true;
  // of what lies further back only the great days are told, one after the other
  const [day, news] = [last.date?.edtf, today].map((iso) => (iso ? parseDay(iso) : null));
  return day != null && news != null && Math.abs(daysBetween(day, news)) <= FRESH;
}

const FRESH = 7;

/** "সোমবার সকালে তাঁকে স্বাগত জানান ক। তারপর … বৈঠক": who comes need not sit down that day; whose hours are told, "সকালে পৌঁছান। সেখানে …", does. */
const hoursAreTold = ({ rule, clause: { chunks } }: Candidate): boolean =>
  (rule === 'welcome' || (rule === 'arrival' && !chunks.some(({ date }) => date?.kind === 'duration'))) &&
  chunks.some((chunk) => isFrameWord(chunk, 'hour'));

/** "এরপর কিয়েভে গিয়ে", "এরপর কানাডায়": elsewhere it may be another day. */
export function staysThere(frame: Frame, last: Candidate | undefined): boolean {
  const { chunks } = frame.clause;
  if (chunks.some((chunk) => isGrammar(chunk, 'motion', 'plain-motion') || isJourney(chunk))) return false;
  const place = placeOf(frame);
  return (
    !place ||
    (place.country === last?.place?.country &&
      (place.city === last.place.city || !place.city || !last.place.city))
  );
}

const isJourney = (chunk: Chunk): boolean => entryOf(chunk, 'head')?.head.kind === 'visit';
