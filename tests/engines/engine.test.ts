import { expect, test } from 'vitest';
import { GraphUnavailable } from '@/graph/engine/errors';
import { forEachEngine } from '@/tests/engines/engines';

forEachEngine((graph) => {
  test('what was written is read, changed and removed', async () => {
    const engine = graph.open();
    expect(engine.kind).toBe(graph.kind);
    await engine.write((tx) =>
      tx.run('CREATE (:Country {code: $code, name: $name})', { code: 'BD', name: 'বাংলাদেশ' }),
    );
    const all = 'MATCH (c:Country) RETURN c {.*} AS country';
    expect(await engine.read(all)).toEqual([{ country: { code: 'BD', name: 'বাংলাদেশ' } }]);
    await engine.write((tx) =>
      tx.run('MATCH (c:Country {code: $code}) SET c += $changes', {
        code: 'BD',
        changes: { nameEn: 'Bangladesh', name: null },
      }),
    );
    expect(await engine.read(all)).toEqual([{ country: { code: 'BD', nameEn: 'Bangladesh' } }]);
    await engine.write((tx) => tx.run('MATCH (c:Country) DETACH DELETE c'));
    expect(await engine.read(all)).toEqual([]);
  });

  test('an empty graph answers questions about what it lacks', async () => {
    const rows = await graph
      .open()
      .read('OPTIONAL MATCH (l:Leader)-[:TOOK_PART]->(m:Meeting) RETURN count(m) AS meetings, m.id AS id');
    expect(rows).toEqual([{ meetings: 0, id: null }]);
  });

  test('a node without its constraint’s only value is refused, with all of its transaction', async () => {
    const engine = graph.open();
    await engine.write((tx) => tx.run("CREATE (:Leader {id: 'putin'})"));
    const again = engine.write(async (tx) => {
      await tx.run("CREATE (:Leader {id: 'kim'})");
      await tx.run("CREATE (:Leader {id: 'putin'})");
    });
    await expect(again).rejects.toThrow();
    expect(await engine.read('MATCH (l:Leader) RETURN l.id AS id')).toEqual([{ id: 'putin' }]);
  });

  test('MERGE finds what it made', async () => {
    const engine = graph.open();
    const merge = `
      MERGE (l:Leader {id: $id}) ON CREATE SET l.made = 1 ON MATCH SET l.found = coalesce(l.found, 0) + 1
      MERGE (c:Country {code: 'RU'})
      MERGE (l)-[h:HELD_OFFICE {title: 'প্রেসিডেন্ট'}]->(c) SET h.first = '2012-05-07'`;
    for (let round = 0; round < 3; round += 1) await engine.write((tx) => tx.run(merge, { id: 'putin' }));
    const rows = await engine.read(
      'MATCH (l:Leader)-[h:HELD_OFFICE]->(c:Country) RETURN l {.*} AS l, h {.*} AS h, c.code AS c',
    );
    expect(rows).toEqual([
      { l: { id: 'putin', made: 1, found: 2 }, h: { title: 'প্রেসিডেন্ট', first: '2012-05-07' }, c: 'RU' },
    ]);
  });

  test('reading does not write', async () => {
    const engine = graph.open();
    await engine.write((tx) => tx.run("CREATE (:Leader {id: 'putin'})"));
    await expect(engine.read("CREATE (:Leader {id: 'kim'})")).rejects.toThrow();
    await expect(engine.read('MATCH (l:Leader) SET l.name = 1 RETURN l.id AS id')).rejects.toThrow();
    expect(await engine.read('MATCH (l:Leader) RETURN l {.*} AS l')).toEqual([{ l: { id: 'putin' } }]);
  });

  test('a wrong statement and a missing parameter are errors of the caller, not of the connection', async () => {
    const engine = graph.open();
    for (const cypher of [
      'MATCH (l:Leader RETURN l.id AS id',
      'MATCH (l:Leader {id: $id}) RETURN l.id AS id',
    ]) {
      const error = await engine.read(cypher).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(GraphUnavailable);
    }
    expect(await engine.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a graph outlives the engine that wrote it', async () => {
    const first = graph.open();
    await first.write((tx) => tx.run("CREATE (:Article {id: 'a'})"));
    await first.close();
    await first.close();
    await expect(first.read('RETURN 1 AS one')).rejects.toThrow(GraphUnavailable);
    await expect(first.write((tx) => tx.run('RETURN 1 AS one'))).rejects.toThrow(GraphUnavailable);
    const second = graph.open();
    expect(await second.read('MATCH (a:Article) RETURN a.id AS id')).toEqual([{ id: 'a' }]);
    await second.write((tx) => tx.run("CREATE (:Article {id: 'b'})"));
    expect(await second.read('MATCH (a:Article) RETURN a.id AS id ORDER BY id')).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  test('closing waits for what is being written', async () => {
    const engine = graph.open();
    const writing = engine.write((tx) => tx.run("CREATE (:Article {id: 'a'})"));
    await engine.close();
    await writing;
    expect(await graph.open().read('MATCH (a:Article) RETURN a.id AS id')).toEqual([{ id: 'a' }]);
  });
});
