import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { meetings } from '@/graph/queries/meetings';
import { meetingsAt } from '@/graph/queries/meetings-at';
import { meetingsByPlace } from '@/graph/queries/meetings-by-place';
import { placeName } from '@/graph/queries/place-name';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import { forEachEngineFilled } from './engines';

/** A city that lies somewhere, one that nobody knows where it lies, a country alone, and nowhere; twice a call. */
const GRAPH = `
CREATE (ru:Country {code: 'RU', name: 'রাশিয়া', nameEn: 'Russia'}), (kz:Country {code: 'KZ', name: 'কাজাখস্তান', nameEn: 'Kazakhstan'}),
  (:Place {id: 'moscow', name: 'মস্কো', nameEn: 'Moscow', latitude: 55.75, longitude: 37.62}),
  (:Place {id: 'siberia', name: 'সাইবেরিয়া', nameEn: 'Siberia'}),
  (a:Meeting {id: 'a', kind: 'talks', status: 'held', date: '2025-05-09', earliest: '2025-05-09', latest: '2025-05-09', basis: 'stated', cityId: 'moscow', city: 'মস্কো', cityEn: 'Moscow'}),
  (b:Meeting {id: 'b', kind: 'talks', status: 'planned', date: '2026', earliest: '2026-01-01', latest: '2026-12-31', basis: 'stated', cityId: 'moscow', city: 'মস্কো', cityEn: 'Moscow'}),
  (c:Meeting {id: 'c', kind: 'visit', status: 'held', cityId: 'moscow', city: 'মস্কো', cityEn: 'Moscow'}),
  (d:Meeting {id: 'd', kind: 'visit', status: 'held', date: '2024-06', earliest: '2024-06-01', latest: '2024-06-30', basis: 'stated', cityId: 'siberia', city: 'সাইবেরিয়া', cityEn: 'Siberia'}),
  (e:Meeting {id: 'e', kind: 'visit', status: 'held', reportedOn: '2025-01-02'}),
  (f:Meeting {id: 'f', kind: 'summit', status: 'planned'}),
  (g:Meeting {id: 'g', kind: 'talks', status: 'held', date: '2025-05-10', earliest: '2025-05-10', latest: '2025-05-10', basis: 'stated'}),
  (h:Meeting {id: 'h', kind: 'call', status: 'held', reportedOn: '2025-05-11'}),
  (i:Meeting {id: 'i', kind: 'call', status: 'held', date: '2025-05-12', earliest: '2025-05-12', latest: '2025-05-12', basis: 'stated'}),
  (a)-[:HELD_IN]->(ru), (b)-[:HELD_IN]->(ru), (c)-[:HELD_IN]->(ru), (d)-[:HELD_IN]->(ru), (e)-[:HELD_IN]->(ru),
  (f)-[:HELD_IN]->(kz)`;

/** Each is told by one article. */
const REPORTS = `
MATCH (m:Meeting)
CREATE (:Article {id: 'a-' + m.id})-[:MAKES]->(:Report {id: 'r-' + m.id, evidence: ['ক'], evidenceStarts: [0], evidenceEnds: [1], phrase: CASE WHEN m.id = 'a' THEN '৯ মে' ELSE null END})-[:OF {rank: 0}]->(m)`;

async function written(engine: Engine): Promise<Engine> {
  await engine.write((tx) => tx.run(GRAPH));
  await engine.write((tx) => tx.run(REPORTS));
  return engine;
}

/** How many are in the list and in the tray beside it. */
async function listed(engine: Engine, change: Partial<MeetingFilter>): Promise<string> {
  const filter = { ...ALL_MEETINGS, ...change };
  const [found, undated] = await Promise.all([meetings(engine, filter), undatedMeetings(engine, filter)]);
  return `${found.rows.length} ${undated.rows.length}`;
}

forEachEngineFilled(written, (graph) => {
  test('by city where it lies somewhere, else by country, else told as of no place', async () => {
    const engine = graph();
    const { places, unplaced } = await meetingsByPlace(engine, ALL_MEETINGS);
    expect(places).toEqual([
      {
        id: 'moscow',
        place: {
          city: { id: 'moscow', name: 'মস্কো', nameEn: 'Moscow' },
          country: { code: 'RU', name: 'রাশিয়া', nameEn: 'Russia', inTextEn: null },
        },
        at: [55.75, 37.62],
        ...{ meetings: 3, held: 2 },
        // the planned one of 2026 is not held yet
        last: {
          ...{ date: '2025-05-09', earliest: '2025-05-09', latest: '2025-05-09' },
          ...{ basis: 'stated', reportedOn: null },
          ...{ id: 'a', phrase: '৯ মে' },
        },
        lastReported: null,
      },
      {
        id: 'RU',
        place: { city: null, country: { code: 'RU', name: 'রাশিয়া', nameEn: 'Russia', inTextEn: null } },
        at: null,
        ...{ meetings: 2, held: 2 },
        last: {
          ...{ date: '2024-06', earliest: '2024-06-01', latest: '2024-06-30' },
          ...{ basis: 'stated', reportedOn: null },
          ...{ id: 'd', phrase: null },
        },
        // told later, on a day that no article tells
        lastReported: {
          ...{ date: null, earliest: null, latest: null, basis: null, reportedOn: '2025-01-02' },
          ...{ id: 'e', phrase: null },
        },
      },
      {
        id: 'KZ',
        place: { city: null, country: { code: 'KZ', name: 'কাজাখস্তান', nameEn: 'Kazakhstan', inTextEn: null } },
        at: null,
        ...{ meetings: 1, held: 0 },
        last: null,
        lastReported: null,
      },
    ]);
    expect(unplaced).toEqual({ calls: 2, others: 1 });

    const may = { ...ALL_MEETINGS, from: '2025-05-01', to: '2025-05-31' };
    const inMay = await meetingsByPlace(engine, may);
    expect(inMay.places.map(({ id, meetings: count }) => [id, count])).toEqual([['moscow', 1]]);
    expect(inMay.unplaced).toEqual({ calls: 1, others: 1 });
    expect(await meetingsByPlace(engine, { ...ALL_MEETINGS, leader: 'nobody' })).toEqual({
      places: [],
      unplaced: { calls: 0, others: 0 },
    });
  });

  test('the filter by place finds what is counted there, with and without days', async () => {
    const engine = graph();
    const may: Partial<MeetingFilter> = { from: '2025-05-01', to: '2025-05-31' };
    expect(await listed(engine, { place: 'moscow' })).toBe('2 1');
    expect(await listed(engine, { place: 'RU' })).toBe('2 0');
    expect(await listed(engine, { place: 'KZ' })).toBe('0 1');
    expect(await listed(engine, { place: 'siberia' })).toBe('1 0');
    // Siberia lies in Russia
    expect(await listed(engine, { place: 'moscow,RU,KZ,siberia' })).toBe('4 2');
    expect(await listed(engine, { place: 'KZ,none' })).toBe('3 1');
    expect(await listed(engine, { place: 'none' })).toBe('3 0');
    expect(await listed(engine, { place: 'none', kind: ['call'] })).toBe('2 0');
    expect(await listed(engine, { place: 'none', ...may })).toBe('2 0');
    expect(await listed(engine, { place: 'moscow', ...may })).toBe('1 1');
    expect(await listed(engine, { place: 'nowhere' })).toBe('0 0');
    for (const filter of [
      ALL_MEETINGS,
      { ...ALL_MEETINGS, ...may },
      { ...ALL_MEETINGS, kind: ['visit' as const] },
    ]) {
      for (const { id, meetings: count } of (await meetingsByPlace(engine, filter)).places) {
        expect([id, (await meetingsAt(engine, filter, id, 1)).total]).toEqual([id, count]);
      }
    }
  });

  test('what a place is called', async () => {
    const engine = graph();
    expect(await placeName(engine, 'moscow')).toMatchObject({
      city: { nameEn: 'Moscow' },
      country: { code: 'RU' },
    });
    expect(await placeName(engine, 'KZ')).toMatchObject({ city: null, country: { nameEn: 'Kazakhstan' } });
    expect([await placeName(engine, 'none'), await placeName(engine, 'XX')]).toEqual([null, null]);
  });
});
