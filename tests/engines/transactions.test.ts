import { expect, test } from 'vitest';
import type { Engine, Transaction } from '@/graph/engine/engine';
import { forEachEngine } from '@/tests/engines/engines';

const ids = async (engine: Engine) =>
  (await engine.read<{ id: string }>('MATCH (m:Meeting) RETURN m.id AS id ORDER BY id')).map(({ id }) => id);
const create = (tx: Transaction, id: string) => tx.run('CREATE (:Meeting {id: $id})', { id });

forEachEngine((graph) => {
  test('a transaction reads its own writes; the others see them once it has ended', async () => {
    const engine = graph.open();
    const seen = await engine.write(async (tx) => {
      await create(tx, 'a');
      const inside = await tx.run('MATCH (m:Meeting) RETURN m.id AS id');
      return { inside, outside: await ids(engine) };
    });
    expect(seen).toEqual({ inside: [{ id: 'a' }], outside: [] });
    expect(await ids(engine)).toEqual(['a']);
  });

  test('work that throws leaves nothing, and its own error comes out', async () => {
    const engine = graph.open();
    const refusal = new Error('no such article');
    const write = engine.write(async (tx) => {
      await create(tx, 'a');
      throw refusal;
    });
    await expect(write).rejects.toBe(refusal);
    expect(await ids(engine)).toEqual([]);
  });

  test('a statement that fails leaves nothing, also where its error is swallowed', async () => {
    const engine = graph.open();
    await expect(
      engine.write(async (tx) => {
        await create(tx, 'a');
        await tx.run('THIS IS NO CYPHER');
      }),
    ).rejects.toThrow();
    await expect(
      engine.write(async (tx) => {
        await create(tx, 'b');
        await tx.run('THIS IS NO CYPHER').catch(() => undefined);
      }),
    ).rejects.toThrow();
    await expect(
      engine.write(async (tx) => {
        await tx.run('THIS IS NO CYPHER').catch(() => undefined);
        await create(tx, 'c').catch(() => undefined);
      }),
    ).rejects.toThrow();
    expect(await ids(engine)).toEqual([]);
  });

  test('writing goes on after a failure', async () => {
    const engine = graph.open();
    await engine.write((tx) => tx.run('THIS IS NO CYPHER')).catch(() => undefined);
    await engine.write((tx) => create(tx, 'a'));
    expect(await ids(engine)).toEqual(['a']);
  });

  test('a transaction that has ended takes nothing more', async () => {
    const engine = graph.open();
    const ended = await engine.write(async (tx) => tx);
    await expect(create(ended, 'late')).rejects.toThrow();
    expect(await ids(engine)).toEqual([]);
  });

  test('statements asked at once are all in', async () => {
    const engine = graph.open();
    await engine.write((tx) => Promise.all(['a', 'b', 'c', 'd'].map((id) => create(tx, id))));
    expect(await ids(engine)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('writes at once on one key are one node and lose nothing', async () => {
    const engine = graph.open();
    const meetings = Array.from({ length: 12 }, (_, index) => `m${index}`);
    await Promise.all(
      meetings.map((id) =>
        engine.write(async (tx) => {
          await tx.run("MERGE (l:Leader {id: 'putin'}) SET l.meetings = coalesce(l.meetings, 0) + 1");
          await tx.run("MATCH (l:Leader {id: 'putin'}) CREATE (l)-[:TOOK_PART]->(:Meeting {id: $id})", {
            id,
          });
        }),
      ),
    );
    const rows = await engine.read(
      'MATCH (l:Leader) RETURN l.meetings AS counted, COUNT { (l)-[:TOOK_PART]->(:Meeting) } AS met',
    );
    expect(rows).toEqual([{ counted: 12, met: 12 }]);
  });

  test('reads while others write see whole transactions', async () => {
    const engine = graph.open();
    const counts: number[] = [];
    const writing = Array.from({ length: 15 }, (_, index) =>
      engine.write((tx) => Promise.all([create(tx, `a${index}`), create(tx, `b${index}`)])),
    );
    const reading = Array.from({ length: 15 }, async () => counts.push((await ids(engine)).length));
    await Promise.all([...writing, ...reading]);
    expect(counts.filter((count) => count % 2 !== 0)).toEqual([]);
    expect(await ids(engine)).toHaveLength(30);
  });
});
