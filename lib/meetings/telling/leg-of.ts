import { daysBetween, parseDay } from '@/lib/time/calendar';
import type { Candidate } from '../candidate';

/** A journey's legs lie so near one another, in sentences and in days. */
const NEAR = 8;
const MOST_DAYS = 7;

/**
 * "ঢাকায় এসেছেন ক। শুক্রবার তিনি কক্সবাজারে যান": to another city of the state where they just came, on the same journey; "কলকাতা সফর" is a
 * journey of its own.
 */
export function isLegOf(leg: Candidate, journey: Candidate): boolean {
  if (leg.kind !== 'visit' || journey.kind !== 'visit' || !areOfOneTime(leg, journey)) return false;
  const [there, here] = [leg.place, journey.place];
  if (!there || !here?.country || there.country !== here.country) return false;
  const on =
    leg.rule === 'arrival' ? there.city && there.city.id !== here.city?.id : isSeenThere(leg, journey);
  if (!on) return false;
  const travels = leg.people.some(
    ({ person, role }) =>
      role !== 'host' && journey.people.some((other) => other.role !== 'host' && other.person === person),
  );
  return travels && leg.clause.index - journey.clause.index <= NEAR && areNear(leg, journey);
}

/** The same, of a welcome, an inspection or a guest told before the journey. */
export const isSeenOn = (seen: Candidate, journey: Candidate): boolean =>
  DURING_STAY.has(seen.rule) && isLegOf(seen, journey);

/** "রোববার ভারতে এসেছেন ক। সোমবার রাষ্ট্রপতি ভবনে তাঁকে স্বাগত জানান খ", "… শিবির পরিদর্শন করেন": on a later day of the same stay, or on a day that nobody tells. */
function isSeenThere({ rule, date }: Candidate, journey: Candidate): boolean {
  if (!DURING_STAY.has(rule) || DURING_STAY.has(journey.rule)) return false;
  if (rule === 'inspection' && date === null) return true;
  const [seen, came] = [dayOf(date), dayOf(journey.date)];
  return seen !== null && came !== null && seen > came;
}
/** "রোববার": the one just past, as long as nobody has said otherwise. */
const dayOf = (date: Candidate['date']): string | null => date?.earliest ?? date?.alternatives?.past ?? null;
const DURING_STAY: ReadonlySet<string> = new Set(['welcome', 'inspection', 'guest']);

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
