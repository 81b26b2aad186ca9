import { daysBetween, parseDay } from '@/lib/time/calendar';
import type { Candidate } from './candidate';

/** A journey's legs lie so near one another, in sentences and in days. */
const NEAR = 8;
const MOST_DAYS = 7;

/**
 * "ঢাকায় এসেছেন ক। শুক্রবার তিনি কক্সবাজারে যান": to another city of the state where they just came, on the same journey; "কলকাতা সফর" is a
 * journey of its own.
 */
export function isLegOf(leg: Candidate, journey: Candidate): boolean {
  if (leg.rule !== 'arrival' || journey.kind !== 'visit' || !areOfOneTime(leg, journey)) return false;
  const [there, here] = [leg.place, journey.place];
  if (!there?.city || !here?.country || there.country !== here.country || there.city.id === here.city?.id)
    return false;
  const travels = leg.people.some(
    ({ person, role }) =>
      role !== 'host' && journey.people.some((other) => other.role !== 'host' && other.person === person),
  );
  return travels && leg.clause.index - journey.clause.index <= NEAR && areNear(leg, journey);
}

/** "দিল্লি পৌঁছেছেন। কাল আগ্রায় যাবেন": of a journey under way a leg may be yet to come. */
const areOfOneTime = (leg: Candidate, journey: Candidate): boolean =>
  leg.status === journey.status || (leg.status === 'planned' && journey.status === 'held');

/** Neither tells another time: one has no day, or their days are a few apart. */
function areNear({ date: one }: Candidate, { date: other }: Candidate): boolean {
  if (!one?.edtf || !other?.edtf) return true;
  const [left, came] = [one, other].map(({ earliest }) => (earliest ? parseDay(earliest) : null));
  if (!left || !came) return false;
  return Math.abs(daysBetween(came, left)) <= MOST_DAYS;
}
