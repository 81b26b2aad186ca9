import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { goesBack } from '../day/earlier-time';
import { canTell } from './can-tell';
import { furtherRound, isThatRound, roundOf } from './further-round';
import { journeyOfTalks } from './journey-of-talks';
import { TellingGroup } from './telling-group';
import { isOfTheirMinisters, isOfThemAlone, isTheirSummit, visitWithHost } from './their-own';

/** How many sentences back a telling that leans may reach where it names nobody. */
export const REACH = 12;

/** Adds a telling that names no sides to the contact that it means, or makes another of the same two; drops it where none fits. */
export function lean(groups: TellingGroup[], candidate: Candidate, day: string | null): void {
  if (isHeading(candidate)) return;
  const within = (kind: Candidate['kind']) =>
    groups.filter(({ last }) => {
      const reached = candidate.about.length > 0 || candidate.clause.index - last.clause.index <= REACH;
      return last.kind === kind && reached;
    });
  const own = within(candidate.kind);
  const round = furtherRound(candidate);
  if (round) {
    const that = groups.find((group) => isThatRound(group, round));
    const another = that ? null : roundOf(byLast(own), candidate, round);
    if (that && canTell(that.whole, candidate)) that.add(candidate);
    else if (another) groups.push(new TellingGroup(another));
    return;
  }
  const near = own.length || !isOfTwoLeaders(candidate) ? own : within('talks');
  const inOrder = byLast(near);
  const back = goesBack(candidate);
  const fitting = inOrder.findLast(
    ({ whole }) =>
      (whole.rule !== candidate.rule || candidate.about.length > 0) &&
      canTell(whole, asFarAsTold(candidate, whole)) &&
      (!back || whole.date?.edtf != null),
  );
  if (fitting) {
    fitting.add(asFarAsTold(candidate, fitting.whole));
    return;
  }
  const journey = candidate.kind === 'visit' && !own.length ? journeyOfTalks(groups, candidate, day) : null;
  if (journey) {
    groups.push(new TellingGroup(journey));
    return;
  }
  // "বৈঠকে ট্রাম্প বলেন": a sitting on the visit that was told of, of the guest and the host
  const visit =
    candidate.kind === 'talks' && !near.length && !candidate.about.length
      ? visitWithHost(groups, candidate)
      : undefined;
  if (visit && isOfThemAlone(candidate, visit)) {
    const people = visit.people.map(({ person }) => ({ person, role: 'participant' as const }));
    const place = candidate.place ?? visit.place;
    groups.push(new TellingGroup({ ...candidate, leans: false, people, states: visit.states, place }));
    return;
  }
  // another day or place, and the same two: an earlier contact of theirs, told in passing
  const same = inOrder.at(-1)?.whole;
  const ofTheSame = candidate.clause.chunks.some((chunk) => isGrammar(chunk, 'they', 'both', 'two-states'));
  const ownTime = candidate.date?.edtf && (candidate.place || candidate.date.kind === 'day');
  const people = isOfTheirMinisters(candidate) ? [] : same?.people;
  if (same && people && ownTime && (ofTheSame || isTheirSummit(candidate, same)))
    groups.push(new TellingGroup({ ...candidate, leans: false, people, states: same.states }));
}

/** "বৈঠকটি ইসলামাবাদের একটি হোটেলে অনুষ্ঠিত": where the text breaks off nothing tells whether it was held or is to be. */
const asFarAsTold = (telling: Candidate, { status }: Candidate): Candidate =>
  telling.clause.chunks.at(-1)?.letters === BROKEN_OFF
    ? { ...telling, status, statusCertain: false }
    : telling;

const BROKEN_OFF = 'অনুষ্ঠিত';

/** "শীর্ষ সম্মেলনটি স্থগিত": of two leaders it is their talks; a সম্মেলন by itself is of many. */
const isOfTwoLeaders = ({ kind, clause, at }: Candidate): boolean =>
  kind === 'summit' && clause.chunks.some(({ start, letters }) => start === at && letters.startsWith('শীর্ষ'));

const byLast = (groups: readonly TellingGroup[]): TellingGroup[] =>
  [...groups].sort((a, b) => a.last.clause.index - b.last.clause.index);

/** A heading between the lines tells of what comes behind it; a line under a picture tells a day. */
const isHeading = ({ clause, date }: Candidate): boolean =>
  date === null &&
  clause.index > 0 &&
  clause.chunks.at(-1)?.mark === null &&
  clause.end - clause.start <= LONGEST_HEADING &&
  clause.chunks.at(-1)?.letters !== BROKEN_OFF;

const LONGEST_HEADING = 80;
