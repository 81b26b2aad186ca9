import { expect, test } from 'vitest';
import { forEachEngine } from '@/tests/engines/engines';

const VALUES: [string, unknown][] = [
  ['text', 'শি জিনপিং'],
  ['text with marks', 'a\'b"c\\d`e\n$x {y} // z'],
  ['no text', ''],
  ['a whole number', 3],
  ['nought', 0],
  ['a negative number', -17],
  ['a number past 32 bits', 2 ** 40 + 1],
  ['the largest whole number', Number.MAX_SAFE_INTEGER],
  ['a fraction', 2.5],
  ['true', true],
  ['false', false],
  ['a list of texts', ['মস্কো', 'ঢাকা']],
  ['a list of whole numbers', [0, 12, 340]],
  ['an empty list', []],
];

forEachEngine((graph) => {
  test.each(VALUES)('%s comes back as it went', async (_, value) => {
    const engine = graph.open();
    await engine.write((tx) => tx.run("CREATE (:Report {id: 'r', value: $value})", { value }));
    expect(await engine.read('MATCH (r:Report) RETURN r.value AS value')).toEqual([{ value }]);
    expect(await engine.read('MATCH (r:Report) WHERE r.value = $value RETURN r.id AS id', { value })).toEqual(
      [{ id: 'r' }],
    );
  });

  test('maps and lists within one another come back as they went', async () => {
    const value = {
      when: { earliest: '2024-06-01', latest: null },
      starts: [1, 20],
      rows: [{ id: 'a', n: 2 }],
    };
    expect(await graph.open().read('RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  test('what is not there is null', async () => {
    const engine = graph.open();
    await engine.write((tx) => tx.run('CREATE (:Report {id: $id, city: $city})', { id: 'r', city: null }));
    expect(await engine.read('MATCH (r:Report) RETURN r.city AS city, r.none AS none, r {.*} AS r')).toEqual([
      { city: null, none: null, r: { id: 'r' } },
    ]);
    expect(await engine.read('RETURN $value AS value', { value: undefined })).toEqual([{ value: null }]);
  });

  test('whole numbers serve LIMIT and SKIP, divide as whole numbers, and equal literals', async () => {
    const engine = graph.open();
    const rows = await engine.read('UNWIND [1, 2, 3, 4] AS n RETURN n SKIP $skip LIMIT $limit', {
      skip: 1,
      limit: 2,
    });
    expect(rows).toEqual([{ n: 2 }, { n: 3 }]);
    expect(
      await engine.read('RETURN $a / $b AS whole, $a % $b AS rest, $a = 7 AS same', { a: 7, b: 2 }),
    ).toEqual([{ whole: 3, rest: 1, same: true }]);
  });

  test('rows of maps are written in one statement', async () => {
    const engine = graph.open();
    const reports = [
      {
        id: 'r1',
        kind: 'talks',
        starts: [0, 40],
        ends: [39, 80],
        names: [
          { id: 'putin', role: 'host' },
          { id: 'kim', role: 'visitor' },
        ],
      },
      { id: 'r2', kind: 'call', starts: [7], ends: [90], names: [{ id: 'putin', role: 'participant' }] },
    ];
    const write = `
      UNWIND $reports AS row
      MERGE (r:Report {id: row.id}) SET r.kind = row.kind, r.evidenceStarts = row.starts, r.evidenceEnds = row.ends
      WITH r, row UNWIND row.names AS name
      MERGE (l:Leader {id: name.id}) MERGE (r)-[n:NAMES]->(l) SET n.role = name.role`;
    await engine.write((tx) => tx.run(write, { reports }));
    await engine.write((tx) => tx.run(write, { reports }));
    const rows = await engine.read(`
      MATCH (r:Report)-[n:NAMES]->(l:Leader)
      WITH r, l, n ORDER BY l.id
      WITH r, collect({id: l.id, role: n.role}) AS names
      RETURN r {.*} AS report, names ORDER BY r.id`);
    expect(rows).toEqual([
      {
        report: { id: 'r1', kind: 'talks', evidenceStarts: [0, 40], evidenceEnds: [39, 80] },
        names: [
          { id: 'kim', role: 'visitor' },
          { id: 'putin', role: 'host' },
        ],
      },
      {
        report: { id: 'r2', kind: 'call', evidenceStarts: [7], evidenceEnds: [90] },
        names: [{ id: 'putin', role: 'participant' }],
      },
    ]);
  });

  test('no rows write nothing', async () => {
    const engine = graph.open();
    expect(
      await engine.write((tx) => tx.run('UNWIND $rows AS row CREATE (:Report {id: row.id})', { rows: [] })),
    ).toEqual([]);
    expect(await engine.read('MATCH (r:Report) RETURN r.id AS id')).toEqual([]);
  });

  test('days compare as text', async () => {
    const engine = graph.open();
    const days = ['2024-06-18', '2024-06-19', '2025-03-15'];
    await engine.write((tx) =>
      tx.run('UNWIND $days AS day CREATE (:Meeting {id: day, earliest: day})', { days }),
    );
    const rows = await engine.read(
      'MATCH (m:Meeting) WHERE m.earliest >= $from AND m.earliest <= $to RETURN m.id AS id ORDER BY m.earliest DESC',
      { from: '2024-06-19', to: '2025-12-31' },
    );
    expect(rows).toEqual([{ id: '2025-03-15' }, { id: '2024-06-19' }]);
  });
});
