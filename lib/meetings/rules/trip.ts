import type { MeetingRule } from '../candidate';
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
    if (headOf(context.frame)?.kind !== 'visit') return null;
    const stops = stopsOf(context.frame);
    const told = stops.length ? stops.flatMap(({ place }) => place ?? []) : destinationsOf(context);
    const others = told.length ? told : othersState(context);
    const destinations = others.length ? others : inviterState(context);
    const first = destinations[0]?.country;
    const visitors = first ? visitorsOf(context, first) : [];
    // "নাগরিকদের জাপান ভ্রমণে না যেতে": travel is everybody's, and a visit only where someone in office makes it
    if (headOf(context.frame)?.strength === 'weak' && !visitors.some((party) => party.person)) return null;
    const found = first ? visit(context, visitors, destinations, trip.id) : null;
    return found && stops.length ? { ...found, date: null, place: null, besides: true, stops } : found;
  },
};
