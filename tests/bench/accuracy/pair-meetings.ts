import type { ExtractedMeeting } from '@/graph/commands/extraction';
import type { GoldMeeting } from './gold';
import type { IdOf } from './score-leaders';

export interface Pair {
  gold: GoldMeeting;
  read: ExtractedMeeting;
}

interface Likeness extends Pair {
  weight: number;
}

/** How far two meetings must share their people, or else their states, to be taken for one. */
const LEAST = 0.5;

/** The meetings of the gold and of a reading that are taken for one, each for one at most: the most alike first. */
export function pairMeetings(gold: GoldMeeting[], read: ExtractedMeeting[], idOf: IdOf): Pair[] {
  const alike = gold
    .flatMap((one) => read.map((other) => likeness({ gold: one, read: other }, idOf)))
    .filter((pair): pair is Likeness => pair !== null)
    .sort((a, b) => b.weight - a.weight);
  const taken = new Set<GoldMeeting | ExtractedMeeting>();
  return alike.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.read)) return false;
    taken.add(pair.gold).add(pair.read);
    return true;
  });
}

/** Whether a date is one of those that count as right. */
export const isDateOf = ({ date, dateAlt }: GoldMeeting, read: string | null): boolean =>
  [date, ...dateAlt].includes(read);

export const placeCountry = (meeting: GoldMeeting | ExtractedMeeting): string | null =>
  meeting.place?.country ?? null;

/** How much of two sets is in both: 1 for the same, 0 for none and for two empty ones. */
export function shared(one: Set<string>, other: Set<string>): number {
  const all = new Set([...one, ...other]);
  const both = [...one].filter((member) => other.has(member));
  return all.size === 0 ? 0 : both.length / all.size;
}

function likeness(pair: Pair, idOf: IdOf): Likeness | null {
  const { gold, read } = pair;
  // a call is never taken for a sitting
  if ((gold.kind === 'call') !== (read.kind === 'call')) return null;
  const overlap = sharedPeople(pair, idOf);
  if (overlap < LEAST) return null;
  const agreeing: [agree: boolean, weight: number][] = [
    [gold.kind === read.kind, 0.3],
    [isDateOf(gold, read.date), 0.3],
    [gold.status === read.status, 0.2],
    [placeCountry(gold) === placeCountry(read), 0.1],
  ];
  const weight = agreeing.reduce((sum, [agree, more]) => sum + (agree ? more : 0), overlap);
  return { ...pair, weight };
}

/** By people where both name some; else by states, or by kind with a day, a country or nobody at all in common. */
function sharedPeople({ gold, read }: Pair, idOf: IdOf): number {
  const people = [new Set(gold.participants), new Set(read.participants.map(idOf))] as const;
  if (people[0].size > 0 && people[1].size > 0) return shared(...people);
  const states = shared(new Set(gold.countries), new Set(read.countries));
  const nobody = [gold, read].every((one) => one.participants.length + one.countries.length === 0);
  const sameDay = Boolean(read.date) && isDateOf(gold, read.date);
  const samePlace = placeCountry(gold) !== null && placeCountry(gold) === placeCountry(read);
  const akin = gold.kind === read.kind && (sameDay || samePlace || nobody);
  return Math.max(states, akin ? LEAST : 0);
}
