import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import type { Reading } from '@/lib/reading';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { seedReadings } from './readings';

const now = new Date('2026-01-01T00:00:00Z');

async function importAll(engine: Engine, readings: readonly Reading[]) {
  const outcomes = [];
  for (const reading of readings) outcomes.push(await importArticle(engine, reading, { now }));
  return outcomes;
}

forEachEngine((graph) => {
  test('importing twice changes nothing, not even the time of import', async () => {
    const engine = graph.open();
    expect(await importAll(engine, seedReadings())).toEqual(Array(5).fill('new'));
    const before = await dump(engine);
    const later = new Date('2027-01-01T00:00:00Z');
    for (const reading of seedReadings()) {
      expect(await importArticle(engine, reading, { now: later })).toBe('unchanged');
    }
    expect(await dump(engine)).toEqual(before);
  });

  test('two articles tell of one visit: one meeting, the year taken over, each report in its own words', async () => {
    const engine = graph.open();
    await importAll(engine, seedReadings());
    const rows = await engine.read(
      `MATCH (m:Meeting {kind: 'visit'})-[:BETWEEN]->(:Country {code: 'KP'})
       MATCH (m)<-[of:OF]-(r:Report)<-[:MAKES]-(a:Article)
       RETURN m.date AS date, m.city AS city, a.key AS key, r.date AS own, of.date AS completed, of.basis AS basis
       ORDER BY key`,
    );
    expect(rows).toEqual([
      {
        date: '2024-06',
        city: 'পিয়ংইয়ং',
        key: '001_96fde7846528cce5',
        own: 'XXXX-06',
        completed: '2024-06',
        basis: 'from-another-report',
      },
      {
        date: '2024-06',
        city: 'পিয়ংইয়ং',
        key: '004_cbbc99518943bbb7',
        own: '2024-06',
        completed: null,
        basis: null,
      },
    ]);
    const [count] = await engine.read<{ n: number }>('MATCH (m:Meeting) RETURN count(m) AS n');
    expect(count?.n).toBe(14);
  });
});
