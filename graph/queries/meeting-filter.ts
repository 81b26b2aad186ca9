import { heldAt, placesOf } from '@/graph/queries/held-at';
import type { Lens } from '@/lib/explorer/view';
import { isCountryCode } from '@/lib/filter/country-code';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { DayRange, RangeReading } from '@/lib/time/filter';

/** The beginning of a statement that binds the meetings `m` a filter finds, and its parameters. */
export interface Selection {
  match: string;
  parameters: Record<string, unknown>;
}

/**
 * The filter as Cypher.
 * - `matched`: what the list shows; - `undated`: the tray; - `drawn`: what the graph shows, the undated with it
 *   where no range is asked for; - `any`: by all fields but the dates.
 * @param others leader ids and country codes: only meetings in which they all take part as well
 */
export function selection(
  filter: MeetingFilter,
  which: 'matched' | 'undated' | 'drawn' | 'any',
  others: string | readonly string[] = [],
): Selection {
  const { kind, status, country, leader, role, place, organisation, untied, reports, without } = filter;
  const range = rangeOf(filter);
  const conditions: string[] = [];
  if (kind.length > 0) conditions.push('m.kind IN $kinds');
  if (status.length > 0) conditions.push('m.status IN $statuses');
  if (country && leader) conditions.push('EXISTS { MATCH (m)-[:BETWEEN]->(:Country {code: $country}) }');
  const also = Object.fromEntries([others].flat().map((id, i) => [`other${i}`, id]));
  for (const [name, id] of Object.entries(also)) conditions.push(takesPart(id, `$${name}`));
  if (place) conditions.push(heldAt(place));
  if (organisation && (leader || country)) conditions.push(HELD_BY);
  if (untied) conditions.push(TOO_FEW[untied]);
  if (reports) conditions.push(SEVERAL_TELL);
  if (without) conditions.push(NOT_TOLD[without](range));
  if (which === 'matched') conditions.push(inRange(range, filter.reading));
  if (which === 'undated') conditions.push(`NOT ${STANDS}`);
  if (which === 'drawn' && !isOpen(range)) conditions.push(inRange(range, filter.reading));
  return {
    match: `${beginning(filter)}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`,
    parameters: {
      kinds: kind,
      statuses: status,
      country,
      leader,
      role,
      ...also,
      ...placesOf(place),
      organisation,
      ...range,
    },
  };
}

const HELD_BY = 'EXISTS { MATCH (m)-[:HELD_BY]->(:Organisation {id: $organisation}) }';

/** More than one article tells of a meeting `m`. */
const SEVERAL_TELL = `EXISTS { MATCH (m)<-[:OF]-(:Report)<-[:MAKES]-(one:Article)
  MATCH (m)<-[:OF]-(:Report)<-[:MAKES]-(other:Article) WHERE one.id < other.id }`;

/** Two leaders or countries make a tie of the picture, and in the lens of meetings one leader does. */
const TOO_FEW: Record<Lens, string> = {
  leaders: 'COUNT { (m)<-[:TOOK_PART]-(:Leader) } < 2',
  countries: 'COUNT { (m)-[:BETWEEN]->(:Country) } < 2',
  meetings: 'COUNT { (m)<-[:TOOK_PART]-(:Leader) } < 1',
};

/** A condition on a meeting `m`. @param id a leader id or a country code @param parameter that holds it, with its `$` */
export const takesPart = (id: string, parameter: string): string =>
  isCountryCode(id)
    ? `EXISTS { MATCH (m)-[:BETWEEN]->(:Country {code: ${parameter}}) }`
    : `EXISTS { MATCH (m)<-[:TOOK_PART]-(:Leader {id: ${parameter}}) }`;

/** From where there are few edges: one leader, one country or one organisation, where any is asked for. */
function beginning({ leader, role, country, organisation }: MeetingFilter): string {
  if (leader) return `MATCH (:Leader {id: $leader})-[:TOOK_PART${role ? ' {role: $role}' : ''}]->(m:Meeting)`;
  if (country) return 'MATCH (:Country {code: $country})<-[:BETWEEN]-(m:Meeting)';
  if (organisation) return 'MATCH (:Organisation {id: $organisation})<-[:HELD_BY]-(m:Meeting)';
  return 'MATCH (m:Meeting)';
}

export const rangeOf = ({ from, to }: MeetingFilter): DayRange => ({ from: from ?? null, to: to ?? null });
const isOpen = ({ from, to }: DayRange) => from === null && to === null;

const DATED = 'm.earliest IS NOT NULL AND m.latest IS NOT NULL';
const TOLD_BY_NEWS = 'm.date IS NULL AND m.reportedOn IS NOT NULL';
/** `stands` of lib/time/filter.ts. */
const STANDS = `(${DATED} OR ${TOLD_BY_NEWS})`;

/** What is not told of a meeting `m`: when it was, or whether its day was within a range. */
const NOT_TOLD: Record<NonNullable<MeetingFilter['without']>, (range: DayRange) => string> = {
  date: () => 'm.date IS NULL',
  certainty: (range) => `${DATED} AND NOT ${inRange(range, 'certainly')}`,
};

/**
 * `inRange(…) === 'match'` of lib/time/filter.ts for a meeting `m`, with the parameters `$from` and `$to`.
 * Null compares as neither true nor false, so every comparison says first that there is something to compare.
 * @param at the number behind their names, where a statement has several ranges
 */
export function inRange(range: DayRange, reading: RangeReading, at: number | '' = ''): string {
  if (isOpen(range)) return STANDS;
  const all = (...conditions: (string | false)[]) => conditions.filter(Boolean).join(' AND ');
  const [from, to] = [range.from !== null && `$from${at}`, range.to !== null && `$to${at}`];
  const forwards = from && to && `${from} <= ${to}`;
  if (reading === 'certainly') {
    return `(${all(forwards, DATED, from && `m.earliest >= ${from}`, to && `m.latest <= ${to}`)})`;
  }
  const dated = all(forwards, DATED, from && `m.latest >= ${from}`, to && `m.earliest <= ${to}`);
  const told = all(forwards, TOLD_BY_NEWS, from && `m.reportedOn >= ${from}`, to && `m.reportedOn <= ${to}`);
  return `(${dated} OR ${told})`;
}
