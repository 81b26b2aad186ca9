import type { Engine } from '@/graph/engine/engine';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { type LastMeeting, phrasesOf } from '@/graph/queries/last-meeting';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import type { MeetingPlace } from '@/graph/queries/names';
import { type Side, side } from '@/graph/queries/side';
import type { ByStatus } from '@/lib/filter/by-status';
import { ALL_MEETINGS, KINDS, type MeetingFilter, STATUSES } from '@/lib/filter/meeting-filter';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import { awaitedAmong, nextAmong } from '@/lib/time/ahead';
import type { Gap } from '@/lib/time/gap';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { gapOf } from './pair-gap';
import { placesOf } from './pair-places';
import { compare, counted, type Row, statuses, TOLD, type Told } from './pair-told';

export type { Side };

export interface Pair {
  a: Side;
  b: Side;
  total: number;
  byStatus: Record<MeetingStatus, number>;
  /** Of those held, of how many no article tells when: they may be one and the same. */
  heldWithoutDate: number;
  byKind: Record<MeetingKind, number>;
  /** The earliest and the latest that were held and have a date; one and the same where there is one alone. */
  first: MeetingRow | null;
  last: MeetingRow | null;
  /** The newest that was held on a day that no article tells, and of which the news came after `last`. */
  lastReported: MeetingRow | null;
  /** Of those held, how many stand nowhere in time: without a day of their own or of the news, or without a year. */
  heldUntimed: number;
  /** The latest of those with a date that was no call. */
  lastFace: MeetingRow | null;
  /** The first that is planned and certainly yet to come. */
  next: MeetingRow | null;
  /** Where nothing is next: the latest that was planned after `last` and `lastReported`. */
  awaited: MeetingRow | null;
  /** The longest time between two held ones that have dates, and how many without a date may lie in it all the same. */
  gap:
    | (Pick<Gap, 'days' | 'told'> & {
        after: LastMeeting;
        before: LastMeeting;
        undated: number;
      })
    | null;
  /** Where they met or were to meet, the most held first, with the meetings there, the newest first. */
  places: { place: MeetingPlace; counts: ByStatus; meetings: (LastMeeting & { status: MeetingStatus })[] }[];
  /** The newest meetings, for the sentences that tell what they were about; at most 3. */
  newest: MeetingRow[];
  /** Articles that name both. */
  coverage: Coverage;
}

/**
 * How often two sides met, when first and last, where.
 * @param a a leader id or a country code @param b another @param today ISO day
 * @returns null where the graph does not know one of them, or they are the same
 */
export async function pair(
  engine: Engine,
  a: string,
  b: string,
  today: string = todayInDhaka(),
): Promise<Pair | null> {
  const [sideA, sideB] = await Promise.all([side(engine, a), side(engine, b)]);
  if (!sideA || !sideB || a === b) return null;
  const { match, parameters } = selection(meetingsOf(sideA), 'any', b);
  const [found, covered] = await Promise.all([
    engine.read<Row>(`${match} ${TOLD}`, parameters),
    coverage(engine, { of: 'pair', a, b }),
  ]);
  const told = found.map(({ dated, ...one }): Told => ({ ...one, when: dated }));
  const held = told.filter(({ status, when }) => status === 'held' && when.latest !== null);
  const last = held[0];
  const lastFace = held.find(({ kind }) => kind !== 'call');
  const lastReported = told.find(
    ({ status, when }) =>
      status === 'held' && when.date === null && compare(when.reportedOn, last?.when.latest ?? null) > 0,
  );
  const first = [...held].sort((one, other) => compare(one.when.earliest, other.when.earliest))[0];
  const planned = told.flatMap(({ when: { earliest, latest }, ...one }) =>
    one.status === 'planned' && earliest !== null && latest !== null ? [{ ...one, earliest, latest }] : [],
  );
  const next = nextAmong(planned, today);
  const news = [last?.when.latest, lastReported?.when.reportedOn];
  const awaited = next ? undefined : awaitedAmong(planned, news);
  const newest = told.slice(0, 3);
  const single = [first, last, lastReported, lastFace, next, awaited].flatMap((one) => one ?? []);
  const wanted = [...newest, ...single].map(({ id }) => id);
  const phrases = await phrasesOf(
    engine,
    told.map(({ id }) => id),
  );
  const rows = new Map((await meetingRows(engine, [...new Set(wanted)])).map((row) => [row.id, row]));
  const rowOf = (one: { id: string } | undefined) => (one && rows.get(one.id)) ?? null;
  return {
    a: sideA,
    b: sideB,
    total: told.length,
    byStatus: counted(STATUSES, statuses(told)),
    heldWithoutDate: told.filter(({ status, when }) => status === 'held' && when.date === null).length,
    byKind: counted(
      KINDS,
      told.map(({ kind }) => kind),
    ),
    first: rowOf(first),
    last: rowOf(last),
    lastReported: rowOf(lastReported),
    heldUntimed: told.filter(
      ({ status, when }) => status === 'held' && (when.latest ?? when.reportedOn) === null,
    ).length,
    lastFace: rowOf(lastFace),
    next: rowOf(next),
    awaited: rowOf(awaited),
    gap: gapOf(told, phrases),
    places: placesOf(told, phrases),
    newest: newest.flatMap((one) => rowOf(one) ?? []),
    coverage: covered,
  };
}

/** The filter that finds a side's meetings. */
export const meetingsOf = (one: Side): MeetingFilter =>
  one.is === 'leader'
    ? { ...ALL_MEETINGS, leader: one.leader.id }
    : { ...ALL_MEETINGS, country: one.country.code };
