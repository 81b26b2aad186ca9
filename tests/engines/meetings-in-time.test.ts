import { expect, test } from 'vitest';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { inTime } from '@/lib/time/in-time';
import { forEachEngine } from './engines';

const day = (date: string) => ({ date, earliest: date, latest: date });

forEachEngine((graph) => {
  test('meetings are counted by what is known of their day', async () => {
    const engine = graph.open();
    const meetings = [
      { id: 'a', kind: 'talks', status: 'held', ...day('2024-06-18') },
      { id: 'b', kind: 'call', status: 'held', ...day('2024-06-18') },
      { id: 'c', kind: 'talks', status: 'planned', ...day('2024-06-18'), reportedOn: '2024-05-01' },
      { id: 'd', kind: 'talks', status: 'held', date: '2024', earliest: '2024-01-01', latest: '2024-12-31' },
      { id: 'e', kind: 'talks', status: 'held', reportedOn: '2024-07-01' },
      { id: 'f', kind: 'talks', status: 'held', date: 'XXXX-06', reportedOn: '2024-07-01' },
      { id: 'g', kind: 'talks', status: 'held' },
    ];
    await engine.write(async (tx) => {
      await tx.run('UNWIND $meetings AS row CREATE (m:Meeting) SET m = row', { meetings });
      await tx.run(
        `MATCH (a:Meeting {id: 'a'}) MATCH (c:Meeting {id: 'c'}) MATCH (d:Meeting {id: 'd'})
         CREATE (ru:Country {code: 'RU'}), (kp:Country {code: 'KP'}), (p:Leader {id: 'putin'}), (k:Leader {id: 'kim'}),
           (a)-[:BETWEEN]->(ru), (a)-[:BETWEEN]->(kp), (c)-[:BETWEEN]->(ru),
           (p)-[:TOOK_PART]->(a), (k)-[:TOOK_PART]->(a), (p)-[:TOOK_PART]->(d)`,
      );
    });
    const known = { earliest: '2024-06-18', latest: '2024-06-18', reportedOn: null };
    const all = await meetingsInTime(engine, { filter: ALL_MEETINGS });
    expect(all).toEqual([
      { status: 'held', earliest: null, latest: null, reportedOn: null, count: 2 },
      { status: 'held', earliest: '2024-01-01', latest: '2024-12-31', reportedOn: null, count: 1 },
      { status: 'held', ...known, count: 2 },
      { status: 'planned', ...known, count: 1 },
      { status: 'held', earliest: null, latest: null, reportedOn: '2024-07-01', count: 1 },
    ]);
    expect(inTime(all)).toMatchObject({ standing: 5, undated: 2 });

    const of = async (whose: Parameters<typeof meetingsInTime>[1]) =>
      (await meetingsInTime(engine, whose)).map(({ status, count }) => `${status} ${count}`);
    // the days of the filter are those of the brush: all stay drawn
    const filter = { ...ALL_MEETINGS, from: '2030-01-01', status: ['planned' as const] };
    expect(await of({ filter })).toEqual(['planned 1']);
    expect(await of({ filter: { ...ALL_MEETINGS, leader: 'putin' } })).toEqual(['held 1', 'held 1']);
    expect(await of({ a: 'putin', b: 'kim' })).toEqual(['held 1']);
    expect(await of({ a: 'RU', b: 'KP' })).toEqual(['held 1']);
    expect(await of({ a: 'RU', b: 'putin' })).toEqual(['held 1']);
    expect(await of({ a: 'kim', b: 'RU' })).toEqual(['held 1']);
    expect(await of({ a: 'kim', b: 'nobody' })).toEqual([]);
  });
});
