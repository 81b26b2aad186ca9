import type { IdentifiedReport } from '@/lib/identity/report';
import type { Role } from '@/lib/reading';

type Reports = readonly IdentifiedReport[];

/**
 * Whether two tellings can be of the same people: one names all whom the other names, for two who each met a third are
 * not known to have met together; and nobody who visits in one is visited in the other.
 */
export function samePeople(a: Reports, b: Reports): boolean {
  return (
    nests(leaders(a), leaders(b)) &&
    nests(leaders(a, 'visitor'), leaders(b, 'visitor')) &&
    nests(leaders(a, 'host'), leaders(b, 'host')) &&
    !meets(leaders(a, 'visitor'), leaders(b, 'host')) &&
    !meets(leaders(a, 'host'), leaders(b, 'visitor'))
  );
}

/** Whether two tellings can be of a meeting of the same organisations: one says nothing, or they share one. */
export function sameOrganisations(a: Reports, b: Reports): boolean {
  const [ofA, ofB] = [a, b].map((reports) => new Set(reports.flatMap((report) => report.organisations)));
  return !ofA?.size || !ofB?.size || meets(ofA, ofB);
}

const leaders = (reports: Reports, role?: Role) =>
  new Set(
    reports.flatMap(({ participants }) =>
      participants.filter((one) => !role || one.role === role).map((one) => one.leader),
    ),
  );

/** Whether one set holds the other; an empty one is in every other. */
const nests = (a: Set<string>, b: Set<string>) => {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  return [...less].every((one) => more.has(one));
};

const meets = (a: Set<string>, b: Set<string>) => [...a].some((one) => b.has(one));
