import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { lexiconData } from '@/graph/import/lexicon-data';
import { country } from '@/graph/queries/country';
import { leader } from '@/graph/queries/leader';
import { leaders } from '@/graph/queries/leaders';
import { ALL_LEADERS } from '@/lib/filter/leader-filter';
import { lexicon } from '@/seeds/lexicon';
import { forEachEngine } from './engines';

/** A leader with two offices that go on, whom so many articles give each title. */
async function withTwoOffices(engine: Engine, told: Record<string, number>): Promise<Engine> {
  const titles = Object.entries(told).flatMap(([title, times]) => Array<string>(times).fill(title));
  await engine.write(async (tx) => {
    await tx.run(
      `CREATE (l:Leader {id: 'rubio', name: 'মার্কো রুবিও', nameEn: 'Marco Rubio', aliases: [], known: true, speaksFor: 'US'})
       CREATE (c:Country {code: 'US', name: 'যুক্তরাষ্ট্র', nameEn: 'United States'})
       CREATE (l)-[:HELD_OFFICE {title: 'পররাষ্ট্রমন্ত্রী', titleEn: 'Foreign Minister', first: '2025-01', last: '..', checked: false, order: 0}]->(c)
       CREATE (l)-[:HELD_OFFICE {title: 'উপদেষ্টা', titleEn: 'Adviser', first: '2025-05', last: '..', checked: false, order: 1}]->(c)`,
    );
    for (const [index, titleEn] of titles.entries())
      await tx.run(
        `MATCH (l:Leader {id: 'rubio'}) CREATE (a:Article {id: $id, text: ''}) CREATE (a)-[:MENTIONS {titleEn: $titleEn}]->(l)`,
        { id: `a${index}`, titleEn },
      );
  });
  return engine;
}

forEachEngine((graph) => {
  test('of two offices that are held the one shows that most articles give', async () => {
    const engine = await withTwoOffices(graph.open(), { 'Foreign Minister': 1, Adviser: 2 });
    const one = await leader(engine, 'rubio');
    expect(one?.offices.map(({ titleEn }) => titleEn)).toEqual(['Adviser', 'Foreign Minister']);
    expect((await leaders(engine, ALL_LEADERS)).rows[0]?.office).toMatchObject({ titleEn: 'Adviser' });
  });

  test('where no article tells, the one that was held first', async () => {
    const engine = await withTwoOffices(graph.open(), {});
    const one = await leader(engine, 'rubio');
    expect(one?.offices.map(({ titleEn }) => titleEn)).toEqual(['Foreign Minister', 'Adviser']);
    expect((await country(engine, 'US'))?.leaders[0]?.office).toMatchObject({
      ...{ titleEn: 'Foreign Minister', last: '..', ofPart: false, part: null },
    });
  });
});

test('a chief minister is of a province and not of the country, named or not', () => {
  const somewhere = lexicon.leaders.flatMap((one) =>
    one.id === 'maryam-nawaz' ? [{ ...one, offices: one.offices.map(({ in: _, ...office }) => office) }] : [],
  );
  const data = lexiconData(lexicon);
  const [chief] = data.leader('narendra-modi')?.offices ?? [];
  expect(chief).toMatchObject({ country: 'IN', ofPart: true, part: 'গুজরাট', partEn: 'Gujarat' });
  const [elsewhere] = lexiconData({ ...lexicon, leaders: somewhere }).leader('maryam-nawaz')?.offices ?? [];
  expect(elsewhere).toMatchObject({ ofPart: true });
  expect(elsewhere?.part).toBeUndefined();
});
