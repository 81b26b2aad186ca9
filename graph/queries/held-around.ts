import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import type { MeetingPlace } from '@/graph/queries/names';
import { shiftedDay } from '@/lib/dates/shifted-day';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';

/** How many days before or after its day something may have been held. */
const NEAR = 2;
/** More than these are no help to whoever looks for the one. */
const SHOWN = 3;

/**
 * What was held about the day for which a meeting was planned or proposed, by the same states and somebody of the same people,
 * and is of the same kind or at the same place. It may be this very meeting, or another: no article says so.
 * @returns the earliest first; none for what was held or called off, without a day, or without a state
 */
export async function heldAround(engine: Engine, planned: MeetingRow): Promise<MeetingRow[]> {
  const { status, when, countries, participants } = planned;
  const [first, ...others] = countries.map(({ code }) => code);
  if ((status !== 'planned' && status !== 'proposed') || first === undefined) return [];
  const from = when.earliest && shiftedDay(when.earliest, -NEAR);
  const to = when.latest && shiftedDay(when.latest, NEAR);
  if (!from || !to) return [];
  const { match, parameters } = selection(
    { ...ALL_MEETINGS, from, to, status: ['held'], country: first, reading: 'possibly' },
    'matched',
    others,
  );
  const found = await engine.read<{ id: string }>(`${match} ${WITHIN}`, parameters);
  const rows = await meetingRows(
    engine,
    found.map(({ id }) => id),
  );
  const people = new Set(participants.map(({ id }) => id));
  return rows
    .filter((row) => people.size === 0 || row.participants.some(({ id }) => people.has(id)))
    .filter((row) => row.kind === planned.kind || isSamePlace(row.place, planned.place))
    .slice(0, SHOWN);
}

/** Not what may have been at any other time of a month or a year. */
const WITHIN = `
WITH m WHERE m.date IS NULL OR (m.earliest >= $from AND m.latest <= $to)
RETURN m.id AS id, coalesce(m.earliest, m.reportedOn) AS day
ORDER BY day, id`;

/** The same city, or the same state where one of them has no city. */
const isSamePlace = (one: MeetingPlace | null, other: MeetingPlace | null): boolean =>
  one?.city && other?.city
    ? one.city.id === other.city.id
    : one?.country != null && one.country.code === other?.country?.code;
