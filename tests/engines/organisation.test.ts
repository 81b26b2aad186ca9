import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { articles } from '@/graph/queries/articles';
import { meeting } from '@/graph/queries/meeting';
import { meetings } from '@/graph/queries/meetings';
import { organisation } from '@/graph/queries/organisation';
import { organisations } from '@/graph/queries/organisations';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { ALL_ARTICLES } from '@/lib/filter/article-filter';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngine } from './engines';
import { reading, seedReadings } from './readings';

async function seeded(engine: Engine): Promise<Engine> {
  for (const one of seedReadings()) await importArticle(engine, one);
  return engine;
}

forEachEngine((graph) => {
  test('an organisation: the meetings that it holds, their sides, who has an office of it, the articles', async () => {
    const engine = await seeded(graph.open());
    const found = await organisation(engine, 'CSTO');
    expect(found).toMatchObject({
      id: 'CSTO',
      nameEn: 'Collective Security Treaty Organization',
      inTextEn: 'the Collective Security Treaty Organization',
    });
    const own = { ...ALL_MEETINGS, organisation: 'CSTO' };
    const rows = [...(await meetings(engine, own)).rows, ...(await undatedMeetings(engine, own)).rows];
    expect(rows).toHaveLength(found?.totalMeetings ?? 0);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.organisations.some(({ id }) => id === 'CSTO'))).toBe(true);
    // its one meeting is only planned
    expect(found?.countries).toEqual([]);
    expect(found?.countriesNotThere).toMatchObject([{ country: { code: 'RU' }, counts: { planned: 1 } }]);

    const naming = await articles(engine, { ...ALL_ARTICLES, names: ['organisation:CSTO'] });
    expect(naming.rows.map(({ id }) => id)).toEqual(found?.articles.map(({ id }) => id));
    expect(found?.coverage.articles).toBe(naming.total);
    expect(naming.total).toBeGreaterThan(0);
    // beside a country, as two countries stand beside each other
    const both = await articles(engine, { ...ALL_ARTICLES, names: ['RU', 'organisation:CSTO'] });
    expect(both.total).toBe(naming.total);
    expect(await organisation(engine, 'nobody')).toBeNull();
    expect(await organisation(engine, 'RU')).toBeNull();

    const all = await organisations(engine);
    expect(all.find(({ id }) => id === 'CSTO')).toMatchObject({
      meetings: found?.totalMeetings,
      held: found?.byStatus.held,
      articles: naming.total,
    });
  });

  test('who has an office of it stands on its page with that office', async () => {
    const engine = await seeded(graph.open());
    await engine.write((tx) =>
      tx.run(
        `MATCH (l:Leader {id: 'vladimir-putin'}) MATCH (o:Organisation {id: 'CSTO'})
         CREATE (l)-[:HELD_OFFICE {title: 'সভাপতি', titleEn: 'Chair', first: '2020', last: '2021', checked: false}]->(o)`,
      ),
    );
    const found = await organisation(engine, 'CSTO');
    expect(found?.leaders).toMatchObject([
      {
        leader: { id: 'vladimir-putin' },
        office: { title: 'সভাপতি', organisation: { id: 'CSTO' } },
        meetings: 12,
      },
    ]);
  });

  test.each([
    { held: ['CSTO', 'CSTO UN'], fuller: ['organisations'] },
    { held: ['CSTO', undefined], fuller: ['organisations'] },
    { held: ['CSTO UN', 'UN CSTO'], fuller: [] },
  ])('of the organisations $held of two reports one tells more: $fuller', async ({ held, fuller }) => {
    const engine = graph.open();
    const told = {
      kind: 'talks',
      who: 'putin tokayev',
      countries: 'RU KZ',
      date: '2025-03-15',
      phrase: 'শনিবার',
      says: 'ভ্লাদিমির পুতিন ও কাসিম-জোমার্ট টোকায়েভ বৈঠক',
    } as const;
    for (const [index, organisations] of held.entries()) {
      const text = `${told.says} করেন শনিবার। ${'আবারও। '.repeat(index)}`;
      const report = organisations ? { ...told, organisations } : told;
      await importArticle(engine, reading({ key: `held-by-${index}`, text, reports: [report] }));
    }
    const { rows } = await meetings(engine, ALL_MEETINGS);
    const found = await meeting(engine, rows[0]?.id ?? '');
    if (!found || !('meeting' in found)) throw new Error('no such meeting');
    expect(found.meeting.reports).toHaveLength(2);
    expect(found.meeting).toMatchObject({ differing: [], fuller });
  });
});
