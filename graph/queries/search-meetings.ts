import type { Engine } from '@/graph/engine/engine';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import type { Portion } from '@/graph/queries/search-paging';
import { idOf, keyValue, label, sideMatch } from '@/graph/queries/side-match';
import type { MeetingKind } from '@/lib/reading';

export interface MeetingHits {
  rows: MeetingRow[];
  total: number;
}

/** What the words of a query say of a meeting. */
export interface MeetingsAsked {
  /** Leader ids, country codes and organisations' keys: all of them take part in it, are sides of it or hold it. */
  sides: readonly string[];
  /** Of one of these kinds; none means any. */
  kinds: readonly MeetingKind[];
  /** It may have been in one of these years; none means any. */
  years: readonly string[];
}

/** The meetings that fit, the newest first, the undated last; none where nothing was said. */
export async function searchMeetings(
  engine: Engine,
  { sides, kinds, years }: MeetingsAsked,
  portion: Portion,
): Promise<MeetingHits> {
  if (sides.length + kinds.length + years.length === 0) return { rows: [], total: 0 };
  const conditions = [
    ...sides.slice(1).map((side, at) => `n${at + 1}.${idOf(side)} = $side${at + 1}`),
    ...(kinds.length > 0 ? ['m.kind IN $kinds'] : []),
    ...(years.length > 0 ? [`(${years.map((_, at) => inYear(at)).join(' OR ')})`] : []),
  ];
  const [first, ...others] = sides;
  const from =
    first === undefined ? '(m:Meeting)' : `(${sideMatch(first, '$side0')})${tieFrom(first)}(m:Meeting)`;
  // the embedded engine looks for EXISTS { … } through all leaders, and follows a path from the meeting at once
  const through = others.map((side, at) => ` MATCH (m)${tie(side)}(n${at + 1}:${label(side)})`).join('');
  const match = `MATCH ${from}${through}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
  const parameters = {
    ...Object.fromEntries(sides.map((one, at) => [`side${at}`, keyValue(one)])),
    ...Object.fromEntries(
      years.flatMap((year, at) => [
        [`first${at}`, `${year}-01-01`],
        [`last${at}`, `${year}-12-31`],
      ]),
    ),
    kinds,
  };
  const [[count], found] = await Promise.all([
    engine.read<{ total: number }>(`${match} RETURN count(m) AS total`, parameters),
    engine.read<{ id: string }>(`${match} ${NEWEST}`, { ...parameters, ...portion }),
  ]);
  const rows = await meetingRows(
    engine,
    found.map(({ id }) => id),
  );
  return { rows, total: count?.total ?? 0 };
}

const TIES = { Country: 'BETWEEN', Organisation: 'HELD_BY', Leader: 'TOOK_PART' } as const;
const tie = (side: string) =>
  label(side) === 'Leader' ? `<-[:${TIES.Leader}]-` : `-[:${TIES[label(side)]}]->`;
const tieFrom = (side: string) =>
  label(side) === 'Leader' ? `-[:${TIES.Leader}]->` : `<-[:${TIES[label(side)]}]-`;

const inYear = (at: number) =>
  `(m.earliest IS NOT NULL AND m.latest IS NOT NULL AND m.earliest <= $last${at} AND m.latest >= $first${at}) OR ` +
  `(m.date IS NULL AND m.reportedOn IS NOT NULL AND m.reportedOn >= $first${at} AND m.reportedOn <= $last${at})`;

const NEWEST = `
WITH m ORDER BY coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, m.id
SKIP $skip LIMIT $limit
RETURN m.id AS id`;
