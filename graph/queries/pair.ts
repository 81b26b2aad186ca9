import type { Engine } from '@/graph/engine/engine';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import { COUNTRY_NAME, type MeetingPlace, type NamedCountry } from '@/graph/queries/names';
import { CITY, type CityProps, placeOf } from '@/graph/queries/place';
import { type Side, side } from '@/graph/queries/side';
import { WHEN, type When } from '@/graph/queries/when';
import { type ByStatus, inAll } from '@/lib/filter/by-status';
import { ALL_MEETINGS, KINDS, type MeetingFilter, STATUSES } from '@/lib/filter/meeting-filter';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import { type Gap, gapAmong } from '@/lib/time/gap';
import { todayInDhaka } from '@/lib/time/quick-ranges';

export type { Side };

/** A meeting as a link with its date. */
export interface DatedLink {
  id: string;
  when: When;
}

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
  /** The latest of those with a date that was no call. */
  lastFace: MeetingRow | null;
  /** The first that is planned and not over by today. */
  next: MeetingRow | null;
  /** Where nothing is next: the latest that was planned after `last`, and of which no article says it was held. */
  awaited: MeetingRow | null;
  /** The longest time between two held ones that have dates, and how many without a date may lie in it all the same. */
  gap: (Pick<Gap, 'days' | 'told'> & { after: DatedLink; before: DatedLink; undated: number }) | null;
  /** Where they met or were to meet, the most held first, with the meetings there, the newest first. */
  places: { place: MeetingPlace; counts: ByStatus; meetings: (DatedLink & { status: MeetingStatus })[] }[];
  /** The newest meetings, for the sentences that tell what they were about; at most 3. */
  newest: MeetingRow[];
  /** Articles that name both. */
  coverage: Coverage;
}

interface Told extends DatedLink {
  kind: MeetingKind;
  status: MeetingStatus;
  city: CityProps;
  country: NamedCountry | null;
}

type Row = Omit<Told, 'when'> & { dated: When };

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
  const planned = told.filter(({ status, when }) => status === 'planned' && when.latest !== null);
  const next = planned
    .filter(({ when }) => compare(when.latest, today) >= 0)
    .sort((one, other) => compare(one.when.earliest, other.when.earliest))[0];
  const awaited = next
    ? undefined
    : planned.find(({ when }) => compare(when.earliest, last?.when.latest ?? null) > 0);
  const newest = told.slice(0, 3);
  const single = [first, last, lastReported, lastFace, next, awaited].flatMap((one) => one ?? []);
  const wanted = [...newest, ...single].map(({ id }) => id);
  const rows = new Map((await meetingRows(engine, [...new Set(wanted)])).map((row) => [row.id, row]));
  const rowOf = (one: Told | undefined) => (one && rows.get(one.id)) ?? null;
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
    lastFace: rowOf(lastFace),
    next: rowOf(next),
    awaited: rowOf(awaited),
    gap: gapOf(told),
    places: placesOf(told),
    newest: newest.flatMap((one) => rowOf(one) ?? []),
    coverage: covered,
  };
}

/** The filter that finds a side's meetings. */
export const meetingsOf = (one: Side): MeetingFilter =>
  one.is === 'leader'
    ? { ...ALL_MEETINGS, leader: one.leader.id }
    : { ...ALL_MEETINGS, country: one.country.code };

function counted<Word extends string>(words: readonly Word[], told: readonly Word[]) {
  const count = (word: Word) => told.filter((one) => one === word).length;
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}

function gapOf(told: readonly Told[]): Pair['gap'] {
  const held = told.filter(({ status }) => status === 'held');
  const found = gapAmong(held.map((one) => ({ ...one, ...one.when })));
  return (
    found && {
      ...{ days: found.days, told: found.told },
      ...{ after: link(found.after), before: link(found.before), undated: found.undated.length },
    }
  );
}

function placesOf(told: readonly Told[]): Pair['places'] {
  const places = new Map<string, Omit<Pair['places'][number], 'counts'>>();
  for (const { city, country, ...one } of told) {
    const place = placeOf(city, country);
    if (!place) continue;
    const key = `${place.city?.id} ${place.country?.code}`;
    places.set(key, {
      place,
      meetings: [...(places.get(key)?.meetings ?? []), { ...link(one), status: one.status }],
    });
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => ({ ...one, counts: counted(STATUSES, statuses(one.meetings)) }))
    .sort((a, b) => b.counts.held - a.counts.held || inAll(b.counts) - inAll(a.counts));
}

const statuses = (told: readonly { status: MeetingStatus }[]) => told.map(({ status }) => status);
const link = ({ id, when }: DatedLink): DatedLink => ({ id, when });
const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

const TOLD = `
RETURN m.id AS id, m.kind AS kind, m.status AS status, m {${WHEN}} AS dated, m {${CITY}} AS city,
  head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country
ORDER BY coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, id`;
