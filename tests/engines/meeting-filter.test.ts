import { expect, test } from 'vitest';
import { lensGraph } from '@/graph/queries/lens-graph';
import { selection } from '@/graph/queries/meeting-filter';
import { meetingTotals } from '@/graph/queries/meeting-totals';
import { LENSES } from '@/lib/explorer/view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { bounds } from '@/lib/time/edtf';
import { type Dating, inRange, READINGS } from '@/lib/time/filter';
import { chooser } from '../chance';
import { forEachEngine } from './engines';

const DATES = [
  ...[
    '2024-06-18',
    '2024-06-30',
    '2024-07-01',
    '2024-06-18/2024-06-19',
    '2024-06-28/2024-07-03',
    '2024-06',
    '2024-07',
  ],
  ...['2024', '2023', '2024-02-29', 'XXXX-06', 'XXXX-06-18'],
];
const DAYS = [
  '2023-12-31',
  '2024-01-01',
  '2024-06-17',
  '2024-06-18',
  '2024-06-19',
  '2024-06-30',
  '2024-07-01',
  '2024-12-31',
];

const dated = (date: string, reportedOn: string | null = null): Dating => ({
  date,
  ...(bounds(date) ?? { earliest: null, latest: null }),
  reportedOn,
});
const told = (reportedOn: string | null): Dating => ({
  date: null,
  earliest: null,
  latest: null,
  reportedOn,
});

/** Every date alone and with a day of the news that should not count, every such day alone, and nothing at all. */
const DATINGS: Dating[] = [
  ...DATES.map((date) => dated(date)),
  ...DATES.map((date) => dated(date, '2024-06-18')),
  ...DAYS.map(told),
  told(null),
];

forEachEngine((graph) => {
  test('Cypher and lib/time/filter give the same answers to every range', async () => {
    const engine = graph.open();
    const { one, number } = chooser(1);
    const meetings = DATINGS.map((dating, index) => ({ id: `m-${index}`, ...dating }));
    await engine.write((tx) =>
      tx.run('UNWIND $meetings AS row CREATE (m:Meeting) SET m = row', { meetings }),
    );

    const ends = [undefined, ...DAYS];
    const ranges = ends.flatMap((from) => ends.map((to) => ({ from, to })));
    for (let turn = 0; turn < 40; turn++) {
      const day = () => `202${one([3, 4])}-0${1 + Math.floor(number() * 9)}-1${Math.floor(number() * 10)}`;
      ranges.push({ from: day(), to: day() });
    }
    for (const { from, to } of ranges) {
      const range = { from: from ?? null, to: to ?? null };
      for (const reading of READINGS) {
        const filter = { ...ALL_MEETINGS, from, to, reading };
        const where = `${from ?? '…'} – ${to ?? '…'} ${reading}`;
        const answers = (answer: string) =>
          meetings.filter((meeting) => inRange(meeting, range, reading) === answer);
        for (const [which, answer] of [
          ['matched', 'match'],
          ['undated', 'undated'],
        ] as const) {
          const { match, parameters } = selection(filter, which);
          const rows = await engine.read<{ id: string }>(`${match} RETURN m.id AS id`, parameters);
          const ids = rows.map(({ id }) => id).sort();
          expect([where, which, ids]).toEqual([
            where,
            which,
            answers(answer)
              .map(({ id }) => id)
              .sort(),
          ]);
        }
        // what a timeline's table tells of its last column
        for (const [without, holds] of [
          ['date', ({ date }) => date === null],
          [
            'certainty',
            (meeting) => inRange(meeting, range, 'certainly') !== 'match' && meeting.date !== null,
          ],
        ] satisfies [typeof filter.without, (meeting: Dating) => boolean][]) {
          const { match, parameters } = selection({ ...filter, without }, 'matched');
          const rows = await engine.read<{ id: string }>(`${match} RETURN m.id AS id`, parameters);
          const ids = answers('match')
            .filter(holds)
            .map(({ id }) => id);
          expect([where, without, rows.map(({ id }) => id).sort()]).toEqual([where, without, ids.sort()]);
        }
        const count = (other: (typeof READINGS)[number]) =>
          meetings.filter((meeting) => inRange(meeting, range, other) === 'match').length;
        expect([where, await meetingTotals(engine, filter)]).toEqual([
          where,
          {
            matched: count(reading),
            certainly: count('certainly'),
            possibly: count('possibly'),
            undated: answers('undated').length,
          },
        ]);
      }
    }
  });

  test('kind, status, country and leader narrow each other', async () => {
    const engine = graph.open();
    await engine.write(async (tx) => {
      await tx.run(
        `CREATE (ru:Country {code: 'RU'}), (kp:Country {code: 'KP'}), (p:Leader {id: 'putin'}), (k:Leader {id: 'kim'}),
           (a:Meeting {id: 'a', kind: 'talks', status: 'held', date: '2024', earliest: '2024-01-01', latest: '2024-12-31'}),
           (b:Meeting {id: 'b', kind: 'call', status: 'planned', reportedOn: '2024-06-01'}),
           (c:Meeting {id: 'c', kind: 'visit', status: 'held'}),
           (a)-[:BETWEEN]->(ru), (a)-[:BETWEEN]->(kp), (b)-[:BETWEEN]->(ru), (c)-[:BETWEEN]->(kp),
           (un:Organisation {id: 'UN'}), (a)-[:HELD_BY]->(un), (c)-[:HELD_BY]->(un),
           (x:Article {id: 'x'}), (y:Article {id: 'y'}), (a)<-[:OF]-(:Report {id: 'r1'})<-[:MAKES]-(x),
           (a)<-[:OF]-(:Report {id: 'r2'})<-[:MAKES]-(y), (b)<-[:OF]-(:Report {id: 'r3'})<-[:MAKES]-(x),
           (b)<-[:OF]-(:Report {id: 'r4'})<-[:MAKES]-(x), (c)<-[:OF]-(:Report {id: 'r5'})<-[:MAKES]-(y),
           (p)-[:TOOK_PART]->(a), (k)-[:TOOK_PART]->(a), (p)-[:TOOK_PART]->(b), (k)-[:TOOK_PART {role: 'visitor'}]->(c)`,
      );
    });
    const found = async (
      change: Partial<typeof ALL_MEETINGS>,
      which: Parameters<typeof selection>[1] = 'any',
    ) => {
      const { match, parameters } = selection({ ...ALL_MEETINGS, ...change }, which);
      const rows = await engine.read<{ id: string }>(`${match} RETURN m.id AS id ORDER BY id`, parameters);
      return rows.map(({ id }) => id).join('');
    };
    expect(await found({})).toBe('abc');
    expect(await found({ kind: ['talks', 'call'] })).toBe('ab');
    expect(await found({ status: ['held'] })).toBe('ac');
    expect(await found({ country: 'RU' })).toBe('ab');
    expect(await found({ leader: 'kim' })).toBe('ac');
    expect(await found({ leader: 'kim', country: 'RU' })).toBe('a');
    expect(await found({ leader: 'nobody' })).toBe('');
    expect(await found({ leader: 'kim', role: 'visitor' })).toBe('c');
    expect(await found({ leader: 'putin', role: 'visitor' })).toBe('');
    expect(await found({ leader: 'kim', country: 'KP', status: ['held'], kind: ['visit'] })).toBe('c');
    expect(await found({ country: 'RU', from: '2024-01-01' }, 'matched')).toBe('a');
    expect(await found({ country: 'RU', from: '2024-01-01', reading: 'possibly' }, 'matched')).toBe('ab');
    expect([await found({}, 'matched'), await found({}, 'undated'), await found({}, 'drawn')]).toEqual([
      'ab',
      'c',
      'abc',
    ]);
    expect(await found({ from: '2024-01-01' }, 'drawn')).toBe('a');
    expect(await found({ organisation: 'UN' })).toBe('ac');
    expect(await found({ organisation: 'UN', leader: 'putin' })).toBe('a');
    expect(await found({ organisation: 'UN', country: 'KP', kind: ['visit'] })).toBe('c');
    expect(await found({ organisation: 'EU' })).toBe('');
    // of b one article tells twice
    expect(await found({ reports: 'several' })).toBe('a');
    expect(await found({ reports: 'several', leader: 'kim', country: 'RU' })).toBe('a');
    // a alone has two leaders and two countries
    expect(await found({ untied: 'leaders' })).toBe('bc');
    expect(await found({ untied: 'countries', leader: 'putin' })).toBe('b');
    expect(await found({ untied: 'meetings' })).toBe('');
    for (const lens of LENSES) {
      const picture = await lensGraph(engine, ALL_MEETINGS, { lens, summits: 'yes' });
      expect(await found({ untied: lens }, 'drawn')).toHaveLength(picture.untied);
    }
  });
});
