import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { Candidate, RuleContext, ToldPlace } from './candidate';
import { legDate } from './day/leg';
import type { Party } from './frame/party';
import { isReturnAhead } from './place/last-day';
import { candidateAt } from './rules/candidate-at';
import { dealtWith } from './sides/dealt-with';
import { invitersOf } from './sides/invitation';
import { sidesOf } from './sides/sides';
import { travellingWith } from './sides/travelling-with';

/** The visit of these people to these places, one journey; null where it leads to no other state. */
export function visit(
  context: RuleContext,
  visitors: readonly Party[],
  destinations: readonly ToldPlace[],
  rule: string,
): Candidate | null {
  const abroad = [...new Set(destinations.flatMap((place) => place.country ?? []))];
  const alone = sidesOf(visitors, context, 'visitor');
  const home = alone.states.filter((state) => !abroad.includes(state));
  if (!abroad.length || (!home.length && !alone.organisations.length)) return null;
  const companions = alone.people.length ? travellingWith(context, home) : [];
  const visitor = companions.length ? sidesOf([...visitors, ...companions], context, 'visitor') : alone;
  const foreign = ({ person }: { person: Person }) => !abroad.includes(stateOf(person, context.day) ?? '');
  const people = visitor.people.filter((side) => foreign(side) && !context.posts.isAt(side.person, abroad));
  if (!people.length && visitor.people.length) return null;
  const dealt = dealtWith(
    context,
    people.map(({ person }) => person),
  );
  const hosts = sidesOf([...invitersOf(context), ...dealt], context, 'host').people.filter(
    (side) => !foreign(side),
  );
  const found = candidateAt(context, 'visit', rule, {
    people: [...people, ...hosts],
    states: [...new Set([...home, ...abroad])].sort(),
    organisations: visitor.organisations,
  });
  const told = {
    ...found,
    date: found.date ?? journeyDate(context, people) ?? legDate(context, people),
    place: destinations.length === 1 ? (destinations[0] ?? null) : null,
    from: abroad.length > 1 ? home : null,
  };
  return isReturnAhead(context.frame) ? returning(told, context) : told;
}

/** "কুয়েত সফর শেষে আগামী রোববার দেশে ফিরবেন": the last day of a journey told as made; where none is told, nobody knows its days. */
function returning(told: Candidate, { found }: RuleContext): Candidate {
  const visitors = new Set(told.people.map(({ person }) => person));
  const made = found.some(
    (visit) =>
      visit.kind === 'visit' &&
      visit.status === 'held' &&
      visit.place?.country === told.place?.country &&
      visit.people.some(({ person }) => visitors.has(person)),
  );
  return made
    ? { ...told, status: 'held', statusCertain: false, endsThen: true }
    : { ...told, date: null, endsThen: false };
}

/**
 * "গত মে মাসে মধ্যপ্রাচ্য সফরে যান ট্রাম্প। সফরে তিনি সৌদি আরবে যান": the day of the journey told just before; null where that
 * sentence means a visit of theirs that was told before it.
 */
function journeyDate(
  { found, frame }: RuleContext,
  visitors: readonly { person: Person }[],
): Candidate['date'] {
  const journey = found.findLast((candidate) => candidate.leans && candidate.kind === 'visit');
  if (!journey || frame.clause.index - journey.clause.index !== 1) return null;
  const own = found.some(
    (other) =>
      !other.leans &&
      other.kind === 'visit' &&
      other.at < journey.at &&
      other.people.some(
        ({ person, role }) => role !== 'host' && visitors.some((visitor) => visitor.person === person),
      ),
  );
  return own ? null : journey.date;
}
