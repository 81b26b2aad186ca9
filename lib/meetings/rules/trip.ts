import { spell } from '@/lib/bengali/letters';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { headOf } from '../frame/head';
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
    if (found?.status === 'held' && !found.date && isTalkedAbout(context.frame)) return null;
    return found && stops.length ? { ...found, date: null, place: null, besides: true, stops } : found;
  },
};

/** "চীন সফর নিয়ে আলোচনা করেন", "সফর নিয়ে কথা বলেছেন": what they talk about may be over or to come; "চার দিনের সফর নিয়ে" is known by its length. */
const isTalkedAbout = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head - 1]?.date?.kind !== 'duration' &&
  chunks[head + 1]?.letters === ABOUT &&
  (chunks[head + 2]?.letters === TALK || entryOf(chunks[head + 2], 'head')?.head.kind === 'talks');
const [ABOUT, TALK] = ['নিয়ে', 'কথা'].map(spell);

/** "জয়শঙ্কর মোদির সঙ্গে চীন সফরে নেই" */
const isNotOnIt = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.case === 'locative' && chunks[head + 1]?.letters === 'নেই';
