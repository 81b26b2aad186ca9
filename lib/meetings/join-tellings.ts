import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from './candidate';
import { type Contact, contactOf } from './contact';
import { canBeOne, datesAgree, placesAgree } from './same-contact';

/** How many sentences back a telling that leans may reach where it names nobody. */
const REACH = 12;

/**
 * Puts an article's tellings together: each goes to the contact that it can be a telling of, the nearest first; a
 * telling with its own sides that fits none makes a new one.
 */
export function joinTellings(candidates: readonly Candidate[]): Contact[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    if (candidate.leans) {
      lean(groups, candidate);
      continue;
    }
    const group = groups.findLast((tellings) => canBeOne(asCandidate(tellings), candidate));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups.map(contactOf);
}

/** The group's values in the shape of one telling, to hold the next one against. */
function asCandidate(tellings: readonly Candidate[]): Candidate {
  const { tellings: ordered, rule: _, ...values } = contactOf(tellings);
  const best = ordered[0] as Candidate;
  return { ...best, ...values, statusCertain: ordered.some((telling) => telling.statusCertain) };
}

const lastIndex = (tellings: readonly Candidate[]) =>
  Math.max(...tellings.map((telling) => telling.clause.index));

function lean(groups: Candidate[][], candidate: Candidate): void {
  const within = (kind: Candidate['kind']) =>
    groups.filter((tellings) => {
      const last = tellings.at(-1) as Candidate;
      const reached = candidate.about.length > 0 || candidate.clause.index - last.clause.index <= REACH;
      return last.kind === kind && reached;
    });
  const own = within(candidate.kind);
  // "শীর্ষ সম্মেলনটি স্থগিত": of two leaders it is their talks
  const near = own.length || candidate.kind !== 'summit' ? own : within('talks');
  const whole = near
    .map((tellings) => ({ tellings, as: asCandidate(tellings) }))
    .sort((a, b) => lastIndex(a.tellings) - lastIndex(b.tellings));
  const fitting = whole.findLast(
    ({ as }) =>
      as.rule !== candidate.rule &&
      placesAgree(as, candidate) &&
      datesAgree(as, candidate) &&
      !tooEarly(as, candidate) &&
      candidate.about.every((person) => as.people.some((side) => side.person === person)),
  );
  if (fitting) {
    fitting.tellings.push(candidate);
    return;
  }
  // "বৈঠকে ট্রাম্প বলেন": a sitting on the visit that was told of, of the guest and the host
  const visit =
    candidate.kind === 'talks' && !near.length && !candidate.about.length
      ? visitWithHost(groups, candidate)
      : undefined;
  if (visit) {
    groups.push([
      {
        ...candidate,
        leans: false,
        people: visit.people.map(({ person }) => ({ person, role: 'participant' })),
        states: visit.states,
        place: candidate.place ?? visit.place,
      },
    ]);
    return;
  }
  // another day or place, and the same two: an earlier contact of theirs, told in passing
  const same = whole.at(-1);
  const ofTheSame = candidate.clause.chunks.some((chunk) => isGrammar(chunk, 'they', 'two-states'));
  const ownTime = candidate.date?.edtf && (candidate.place || candidate.date.kind === 'day');
  if (same && ofTheSame && ownTime)
    groups.push([{ ...candidate, leans: false, people: same.as.people, states: same.as.states }]);
}

/** What is said to be over cannot be the contact that is yet to come, unless it tells its day. */
const tooEarly = (contact: Candidate, telling: Candidate) =>
  contact.status === 'planned' && telling.status === 'held' && !telling.date;

/** The visit told of last that names guest and host, both in office in two states. */
function visitWithHost(groups: readonly Candidate[][], candidate: Candidate): Candidate | undefined {
  return groups
    .map(asCandidate)
    .findLast(
      (as) =>
        as.kind === 'visit' &&
        (as.status === 'held' || as.status === 'planned') &&
        as.people.some(({ role }) => role === 'host') &&
        candidate.clause.index - as.clause.index <= REACH,
    );
}
