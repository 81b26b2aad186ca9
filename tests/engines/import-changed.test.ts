import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { meeting } from '@/graph/queries/meeting';
import type { Reading } from '@/lib/reading';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { reading, seedReadings } from './readings';

const now = new Date('2026-01-01T00:00:00Z');

/** Imports them one after another and tells what became of each. */
async function importAll(engine: Engine, readings: readonly Reading[]) {
  const outcomes = [];
  for (const one of readings) outcomes.push(await importArticle(engine, one, { now }));
  return outcomes;
}

/** The graph that these readings make where there was none before. */
async function fresh(
  graph: { empty(engine: Engine): Promise<void> },
  engine: Engine,
  readings: readonly Reading[],
) {
  await graph.empty(engine);
  await importAll(engine, readings);
  return dump(engine, ['formerIds']);
}

const meetingIds = (engine: Engine, of: string) =>
  engine
    .read<{ id: string }>(
      'MATCH (m:Meeting)-[:BETWEEN]->(:Country {code: $of}) RETURN m.id AS id ORDER BY id',
      { of },
    )
    .then((rows) => rows.map((row) => row.id));

const visit = (
  change: Partial<Parameters<typeof reading>[0]> & { date?: string; who?: string; to?: string } = {},
) =>
  reading({
    key: 'visit',
    text: 'উত্তর কোরিয়া সফর করেন ভ্লাদিমির পুতিন। জুন মাসে কিম জং উন তাঁকে স্বাগত জানান।',
    published: '2024-11-02',
    reports: [
      {
        kind: 'visit',
        who: change.who ?? 'putin:visitor',
        countries: `${change.to ?? 'KP'} RU`,
        date: change.date ?? '2024-06',
        phrase: 'জুন মাসে',
        says: 'উত্তর কোরিয়া',
      },
    ],
    // the same text is read differently only by another reader
    readerVersion: JSON.stringify([change.date, change.who, change.to, change.reports]),
    ...change,
  });

const otherVisit = () =>
  reading({
    key: 'other visit',
    text: 'জুনে উত্তর কোরিয়া সফর করেন ভ্লাদিমির পুতিন।',
    reports: [
      {
        kind: 'visit',
        who: 'putin:visitor',
        countries: 'KP RU',
        date: 'XXXX-06',
        phrase: 'জুনে',
        says: 'জুনে',
      },
    ],
  });

forEachEngine((graph) => {
  test('a changed text: its reports replaced, its orphans gone, as if it had never been another', async () => {
    const engine = graph.open();
    const seeds = seedReadings();
    await importAll(engine, seeds);
    const changed = reading({
      key: seeds[0]?.article.key ?? '',
      text: 'মস্কোতে বৈঠক করেন ভ্লাদিমির পুতিন ও শাহবাজ শরিফ।',
      published: '2025-03-16',
      reports: [
        {
          kind: 'talks',
          who: 'putin sharif',
          countries: 'PK RU',
          date: '2025-03-15',
          phrase: 'মস্কোতে',
          says: 'মস্কোতে',
        },
      ],
    });
    expect(await importAll(engine, [changed])).toEqual(['changed']);
    const after = await dump(engine, ['formerIds']);
    expect(after.filter((line) => /aliyev|Country AZ|Country TJ/.test(line))).toEqual([]);
    expect(after).toEqual(await fresh(graph, engine, [changed, ...seeds.slice(1)]));
  });

  test('a newer reader that reads the same: the version alone changes, and every report has its meeting', async () => {
    const engine = graph.open();
    const seeds = seedReadings();
    await importAll(engine, seeds);
    const newer = seeds.map((one) => ({ ...one, readerVersion: 'newer' }));
    expect(await importAll(engine, newer)).toEqual(Array(5).fill('changed'));
    expect(await dump(engine, ['formerIds'])).toEqual(await fresh(graph, engine, newer));
    expect(
      await engine.read('MATCH (r:Report) WHERE NOT EXISTS { MATCH (r)-[:OF]->(:Meeting) } RETURN r.id'),
    ).toEqual([]);
  });

  test('one of two articles read again: its report is of their meeting as before', async () => {
    const engine = graph.open();
    await importAll(engine, [visit(), otherVisit()]);
    for (const again of [visit(), otherVisit()]) {
      await importAll(engine, [{ ...again, readerVersion: 'newer' }]);
      expect(
        await engine.read('MATCH (r:Report)-[:OF]->(m:Meeting) RETURN m.date AS date, count(r) AS reports'),
      ).toEqual([{ date: '2024-06', reports: 2 }]);
    }
  });

  test('a report that turns out to be of another country leaves its meeting to the other article', async () => {
    const engine = graph.open();
    await importAll(engine, [visit(), otherVisit()]);
    await importAll(engine, [visit({ to: 'CN' })]);
    expect(await dump(engine, ['formerIds'])).toEqual(
      await fresh(graph, engine, [otherVisit(), visit({ to: 'CN' })]),
    );
  });

  test('other metadata alone is a change', async () => {
    const engine = graph.open();
    await importAll(engine, [visit()]);
    expect(await importAll(engine, [visit({ published: '2024-11-03' })])).toEqual(['changed']);
    expect(await importAll(engine, [visit({ published: '2024-11-03' })])).toEqual(['unchanged']);
    expect(await importAll(engine, [visit({ published: '2024-11-03', publisher: 'দৈনিক' })])).toEqual([
      'changed',
    ]);
  });

  test('a report that moves to another month leaves its meeting, and both are found by their ids', async () => {
    const engine = graph.open();
    await importAll(engine, [visit(), otherVisit()]);
    const [together] = await meetingIds(engine, 'KP');
    await importAll(engine, [visit({ date: '2024-07' })]);
    const apart = await meetingIds(engine, 'KP');
    expect(apart).toHaveLength(2);
    expect(apart).toContain(together);
    await importAll(engine, [visit()]);
    expect(await meetingIds(engine, 'KP')).toEqual([together]);
    const [other] = apart.filter((id) => id !== together);
    expect(await meeting(engine, other ?? '')).toEqual({ redirect: together });
  });

  test('where an article names more people now, a link to what it said before still arrives', async () => {
    const engine = graph.open();
    await importAll(engine, [visit()]);
    const [before = ''] = await meetingIds(engine, 'KP');
    await importAll(engine, [visit({ who: 'putin:visitor kim:host' })]);
    const [after = ''] = await meetingIds(engine, 'KP');
    expect(after).not.toBe(before);
    expect(await meeting(engine, before)).toEqual({ redirect: after });
    await importAll(engine, [visit({ who: 'putin:visitor kim:host', publisher: 'দৈনিক' })]);
    expect(await meeting(engine, before)).toEqual({ redirect: after });
    expect(await meeting(engine, 'm-000000000000')).toBeNull();
  });

  test('an article that tells of no meeting any more leaves none, and is still there', async () => {
    const engine = graph.open();
    await importAll(engine, [visit()]);
    await importAll(engine, [visit({ reports: [] })]);
    expect(await dump(engine)).toEqual([expect.stringContaining('"visit"')]);
  });

  test('a leader whom the lexicon lacks is what all articles say, and goes with the last of them', async () => {
    const engine = graph.open();
    const said = (key: string, name: string, title: string) => {
      const one = reading({ key, text: `${name} আসেন।`, reports: [] });
      return {
        ...one,
        leaders: [{ id: 'x-1', known: false, name, nameEn: null, aliases: [name], title, country: 'MN' }],
      };
    };
    const leader = () =>
      engine.read(
        `MATCH (l:Leader) OPTIONAL MATCH (l)-[h:HELD_OFFICE]->(:Country {code: 'MN'})
         WITH l, h ORDER BY h.order RETURN l.name AS name, l.aliases AS aliases, collect(h.title) AS titles`,
      );
    const long = said('one', 'উখনাগিন খুরেলসুখ', 'প্রেসিডেন্ট');
    const short = said('two', 'খুরেলসুখ', 'দলনেতা');
    await importAll(engine, [short, long]);
    const both = await dump(engine);
    expect(await leader()).toEqual([
      { name: 'উখনাগিন খুরেলসুখ', aliases: ['খুরেলসুখ'], titles: ['দলনেতা', 'প্রেসিডেন্ট'] },
    ]);
    await graph.empty(engine);
    await importAll(engine, [long, short]);
    expect(await dump(engine)).toEqual(both);

    const nobody = { leaders: [], readerVersion: 'newer' };
    await importAll(engine, [{ ...long, ...nobody }]);
    expect(await leader()).toEqual([{ name: 'খুরেলসুখ', aliases: [], titles: ['দলনেতা'] }]);
    await importAll(engine, [{ ...short, ...nobody }]);
    expect((await dump(engine)).filter((line) => !line.startsWith('Article'))).toEqual([]);
  });
});
