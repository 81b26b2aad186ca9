import { expect, test } from 'vitest';
import { pathOf } from '@/components/filter/same-filter';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';

/** A filter, and the explorer and the map that have the same meetings; null where those would have others as well. */
const SAME: [filter: Partial<MeetingFilter>, explorer: string | null, map: string | null][] = [
  [{ leader: 'xi-jinping', page: 2 }, '/?leader=xi-jinping', '/map?leader=xi-jinping'],
  [{ leader: 'xi-jinping', place: 'beijing' }, null, '/map?leader=xi-jinping&at=beijing'],
  [{ place: 'CN' }, null, '/map?at=CN'],
  [{ place: 'beijing,doha' }, null, null],
  [{ place: 'none', kind: ['visit'] }, null, null],
  [{ status: ['held'], organisation: 'UN' }, null, null],
  [{ leader: 'xi-jinping', place: 'beijing', reports: 'several' }, null, null],
  [{ without: 'date' }, null, null],
];

test.each(SAME)('%j', (some, explorer, map) => {
  const filter = { ...ALL_MEETINGS, ...some };
  expect([pathOf('explorer', filter), pathOf('map', filter)]).toEqual([explorer, map]);
});
