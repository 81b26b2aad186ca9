import { canBeSame } from '@/lib/time/edtf-sameness';
import type { Candidate } from '../candidate';
import { areEndsOfStay } from '../place/ends-of-stay';
import { areOfOtherRank } from '../sides/of-officials';

/**
 * Whether two tellings in one article can be of one contact: a talk, a visit, a call or a session of the same sides,
 * whose days and places do not contradict, and not one held and one yet to come.
 */
export function canBeOne(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind && !isCallAndTalk(a, b) && !isCallAndTalk(b, a)) return false;
  if (!placesAgree(a, b) || !datesAgree(a, b) || !sameStatus(a, b)) return false;
  if (a.kind === 'summit') return overlaps(a.organisations, b.organisations) || a.leans !== b.leans;
  if (a.kind === 'visit') return sameVisit(a, b);
  const [ones, others] = [ids(a), ids(b)];
  // "সার্কের মহাসচিব … জাপানের রাষ্ট্রদূত …": each of another side, whomever both met
  if (!nests(sidesOf(a), sidesOf(b))) return false;
  // "মোদি ও শির বৈঠক … সচিব পর্যায়ের বৈঠক": officials sat without them
  if (areOfOtherRank(a, b)) return false;
  if (!ones.length || !others.length) return same(a.states, b.states) && a.states.length > 0;
  const states = a.states.length > 1 && b.states.length > 1 ? same : nests;
  return nests(ones, others) && states(a.states, b.states);
}

/** "ট্রাম্পের সঙ্গে সির কথা হয়েছে। ওই ফোনালাপে …": a talk that may have been by phone, and a call. */
const isCallAndTalk = (call: Candidate, talk: Candidate) =>
  call.kind === 'call' && talk.kind === 'talks' && talk.vague;

const sidesOf = ({ states, organisations }: Candidate) => [...states, ...organisations];
const ids = (candidate: Candidate) => candidate.people.map(({ person }) => person.id);
const overlaps = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));
const nests = (a: readonly string[], b: readonly string[]) =>
  a.every((value) => b.includes(value)) || b.every((value) => a.includes(value));

function sameVisit(a: Candidate, b: Candidate): boolean {
  const visitors = (candidate: Candidate) =>
    candidate.people.filter(({ role }) => role !== 'host').map(({ person }) => person.id);
  if (a.place?.country !== b.place?.country) return false;
  const [ones, others] = [visitors(a), visitors(b)];
  return ones.length && others.length ? overlaps(ones, others) : nests(a.states, b.states);
}

/** Whether two tellings' places do not contradict. */
export function placesAgree(a: Candidate, b: Candidate): boolean {
  if (!a.place || !b.place) return true;
  if (a.place.country && b.place.country && a.place.country !== b.place.country) return false;
  return !a.place.city || !b.place.city || a.place.city.id === b.place.city.id;
}

/** Whether two tellings' dates can be the same, as far as they are known. */
export function datesAgree(a: Candidate, b: Candidate): boolean {
  if (areEndsOfStay(a, b)) return true;
  const [one, other] = [a.date?.edtf, b.date?.edtf];
  // "আজ বুধবার" or "গত ৫ ফেব্রুয়ারি" of an article without a day, and "২০১২ সালে"
  const recent = [a, b].some(({ date }) => date?.needs === 'published' && (date.lean || !date.edtf));
  const days = [a, b].map(({ date }) => (date?.edtf ? undefined : date?.weekday));
  if (days[0] !== undefined && days[1] !== undefined && days[0] !== days[1]) return false;
  const longAgo = [one, other].some((edtf) => /^\d{4}(-\d\d)?(\/\d{4}(-\d\d)?)?$/.test(edtf ?? ''));
  if (recent && longAgo) return false;
  return !one || !other || one === other || canBeSame(one, other);
}

function sameStatus(a: Candidate, b: Candidate): boolean {
  if (a.status === b.status) return true;
  // "আলোচনা হয়েছে … জেলেনস্কির সঙ্গে বৈঠক করতে অস্বীকার করেছেন": what one refused is not what officials held
  const statuses = [a.status, b.status];
  if (statuses.includes('held') && statuses.includes('cancelled') && !same(ids(a), ids(b))) return false;
  // a plan that was called off, or a wish that became a plan, is one contact; what is over is not what is to come
  if (a.status === 'held' || b.status === 'held') {
    const oneDay = a.kind === 'visit' && a.date?.edtf === b.date?.edtf;
    return [a, b].some((telling) => !telling.statusCertain && (oneDay || !telling.date?.edtf));
  }
  return true;
}
