import type { Engine, Parameters } from '@/graph/engine/engine';
import { inRange } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import type { Portion } from '@/graph/queries/search-paging';
import { idOf, keyValue, label, sideMatch } from '@/graph/queries/side-match';
import { isCountryCode } from '@/lib/filter/country-code';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import { boundsOf } from '@/lib/search/times-asked';
import type { RangeReading } from '@/lib/time/filter';

export interface MeetingHits {
  rows: MeetingRow[];
  total: number;
}

/** What the words of a query say of a meeting. */
export interface MeetingsAsked {
  /** Leader ids, country codes and organisations' keys: all of them take part in it, are sides of it or hold it. */
  sides: readonly string[];
  /** Leader ids: one of these at least takes part in it; none means anybody. */
  anyOf: readonly string[];
  /** It was at one of these cities, by their ids, and in one of these states, by their codes; none means anywhere. */
  places: readonly string[];
  /** Of one of these kinds; none means any. */
  kinds: readonly MeetingKind[];
  /** Of one of these; none means whatever became of it. */
  statuses: readonly MeetingStatus[];
  /** It was in one of these times, as EDTF; none means any. */
  times: readonly string[];
  /** All meetings are meant where nothing else is said of them. */
  all?: boolean;
  /** Whether it has to have been then for certain. */
  reading: RangeReading;
}

/** The meetings that fit, as `newestOf` has them; none where nothing was said. */
export async function searchMeetings(
  engine: Engine,
  asked: MeetingsAsked,
  portion: Portion,
): Promise<MeetingHits> {
  const [rows, total] = await Promise.all([newestOf(engine, asked, portion), countMeetings(engine, asked)]);
  return { rows, total };
}

/** A portion of the meetings that fit, the newest first, the undated last; of a time those before the others that surely were then. */
export async function newestOf(
  engine: Engine,
  asked: MeetingsAsked,
  portion: Portion,
): Promise<MeetingRow[]> {
  const fit = fitting(asked);
  if (!fit) return [];
  const found = await engine.read<{ id: string }>(`${fit.match} ${newest(fit.surely)}`, {
    ...fit.parameters,
    ...portion,
  });
  return meetingRows(
    engine,
    found.map(({ id }) => id),
  );
}

/** How many meetings fit. */
export async function countMeetings(engine: Engine, asked: MeetingsAsked): Promise<number> {
  const fit = fitting(asked);
  if (!fit) return 0;
  const [row] = await engine.read<{ total: number }>(
    `${fit.match} RETURN count(DISTINCT m) AS total`,
    fit.parameters,
  );
  return row?.total ?? 0;
}

/** How many would fit and stand nowhere in time, so that no time finds them; 0 where no time is asked for. */
export async function countUntimed(engine: Engine, asked: MeetingsAsked): Promise<number> {
  const fit =
    asked.times.length > 0
      ? fitting({ ...asked, times: [] }, [`NOT ${inRange(ANY_DAY, 'certainly')}`])
      : null;
  if (!fit) return 0;
  const [row] = await engine.read<{ total: number }>(
    `${fit.match} RETURN count(DISTINCT m) AS total`,
    fit.parameters,
  );
  return row?.total ?? 0;
}

const ANY_DAY = { from: null, to: null };

/** What finds the meetings as `m`; null where nothing was said of them. @param also further conditions on `m` */
function fitting(
  { sides, anyOf, places, kinds, statuses, times, reading, all }: MeetingsAsked,
  also: readonly string[] = [],
) {
  const said = [sides, anyOf, places, kinds, statuses, times, also];
  if (!all && said.every(({ length }) => length === 0)) return null;
  const ranges = boundsOf(times);
  const states = places.filter(isCountryCode);
  const cities = places.filter((id) => !isCountryCode(id));
  const then = (how: RangeReading) =>
    ranges.length > 0 ? [`(${ranges.map((range, at) => inRange(range, how, at)).join(' OR ')})`] : [];
  const conditions = [
    ...also,
    ...sides.slice(1).map((side, at) => `n${at + 1}.${idOf(side)} = $side${at + 1}`),
    ...(anyOf.length > 0 ? ['any.id IN $anyOf'] : []),
    ...(cities.length > 0 ? ['m.cityId IN $places'] : []),
    ...(states.length > 0 ? ['state.code IN $states'] : []),
    ...(kinds.length > 0 ? ['m.kind IN $kinds'] : []),
    ...(statuses.length > 0 ? ['m.status IN $statuses'] : []),
    ...then(reading),
  ];
  const [first, ...others] = sides;
  const from =
    first === undefined ? '(m:Meeting)' : `(${sideMatch(first, '$side0')})${tieFrom(first)}(m:Meeting)`;
  // the embedded engine looks for EXISTS { … } through all leaders, and follows a path from the meeting at once
  const through = others.map((side, at) => ` MATCH (m)${tie(side)}(n${at + 1}:${label(side)})`).join('');
  const anybody = anyOf.length > 0 ? ` MATCH (m)${tie(anyOf[0] ?? '')}(any:Leader)` : '';
  const inState = states.length > 0 ? ' MATCH (m)-[:HELD_IN]->(state:Country)' : '';
  const parameters: Parameters = {
    ...Object.fromEntries(sides.map((one, at) => [`side${at}`, keyValue(one)])),
    ...Object.fromEntries(
      ranges.flatMap(({ from, to }, at) => [
        [`from${at}`, from],
        [`to${at}`, to],
      ]),
    ),
    kinds,
    statuses,
    places: cities,
    states,
    anyOf,
  };
  const match = `MATCH ${from}${through}${anybody}${inState}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
  return { match, parameters, surely: then('certainly')[0] ?? null };
}

const TIES = { Country: 'BETWEEN', Organisation: 'HELD_BY', Leader: 'TOOK_PART' } as const;
const tie = (side: string) =>
  label(side) === 'Leader' ? `<-[:${TIES.Leader}]-` : `-[:${TIES[label(side)]}]->`;
const tieFrom = (side: string) =>
  label(side) === 'Leader' ? `-[:${TIES.Leader}]->` : `<-[:${TIES[label(side)]}]-`;

/** @param surely a condition on those that come first */
const newest = (surely: string | null): string => `
WITH DISTINCT m, ${surely ? `CASE WHEN ${surely} THEN 0 ELSE 1 END` : '0'} AS last
ORDER BY last, coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, m.id
SKIP $skip LIMIT $limit
RETURN m.id AS id`;
