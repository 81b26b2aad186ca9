import { spell } from '@/lib/bengali/letters';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { contactKind, headOf } from '../frame/head';
import { destinationsOf, inviterState, othersState } from '../place/destinations';
import { stopsOf } from '../place/stops';
import { visitorsOf } from '../sides/visitors';
import { visit } from '../visit';

/** A trip to another state: who goes, and where. */
export const trip: MeetingRule = {
  id: 'trip',
  example: 'গত জুনে ভিয়েতনামে সফর করেছেন পুতিন; জুন মাসে উত্তর কোরিয়ায় রাশিয়ার প্রেসিডেন্টের রাষ্ট্রীয় সফর',
  find(context) {
    if (headOf(context.frame)?.kind !== 'visit' || isNotOnIt(context.frame)) return null;
    const stops = stopsOf(context.frame);
    const told = stops.length ? stops.flatMap(({ place }) => place ?? []) : destinationsOf(context);
    const others = told.length ? told : othersState(context);
    const destinations = others.length ? others : inviterState(context);
    const first = destinations[0]?.country;
    const visitors = first ? visitorsOf(context, first) : [];
    // "নাগরিকদের জাপান ভ্রমণে না যেতে": travel is everybody's, and a visit only where someone in office makes it
    if (headOf(context.frame)?.strength === 'weak' && !visitors.some((party) => party.person)) return null;
    const found = first ? visit(context, visitors, destinations, trip.id) : null;
    if (found?.status === 'held' && isTalkedAbout(context.frame)) return null;
    return found && stops.length ? { ...found, date: null, place: null, besides: true, stops } : found;
  },
};

/**
 * "চীন সফর নিয়ে আলোচনা করেন", "সফরের বিষয়ে শির সঙ্গে কথা বলেছেন": what they talk about may be over or to come, and the day is that of
 * the talk. "চার দিনের সফর নিয়ে", "জুনের চীন সফর নিয়ে" is known by its own time.
 */
function isTalkedAbout({ clause: { chunks }, from, head }: Frame): boolean {
  if (!ABOUT.test(chunks[head + 1]?.letters ?? '')) return false;
  const behind = chunks.slice(head + 2, head + 2 + REACH);
  const end = behind.findIndex(({ mark }) => mark !== null);
  const talk = (end < 0 ? behind : behind.slice(0, end)).some(
    (chunk) => TALK.test(chunk.letters) || contactKind(entryOf(chunk, 'head')?.head) !== null,
  );
  return talk && !chunks.slice(from, head).some(({ date, letters }) => date && OF_TIME.test(letters));
}
const ABOUT = new RegExp(`^(?:${['নিয়ে', 'বিষয়ে', 'ব্যাপারে', 'প্রসঙ্গে'].map(spell).join('|')})$`, 'u');
const TALK = new RegExp(`^(?:${['কথা', 'আলোচনা', 'ভাবছেন', 'ভাবছে'].map(spell).join('|')})`, 'u');
/** জুনের, চার দিনের; not সোমবার. */
const OF_TIME = /ের$/u;
/** How many chunks behind these words the talk may stand: "নিয়ে শির সঙ্গে ফোনে কথা". */
const REACH = 6;

/** "জয়শঙ্কর মোদির সঙ্গে চীন সফরে নেই" */
const isNotOnIt = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.case === 'locative' && chunks[head + 1]?.letters === 'নেই';
