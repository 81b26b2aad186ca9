import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { orders, readSeeds } from './seeds';

const now = new Date('2026-01-01T00:00:00Z');

/** What an order comes to is worked out above the engines: on the slower one every fifth tells whether it agrees. */
const EVERY = { grafeo: 1, neo4j: 5 };

forEachEngine((graph) => {
  const every = EVERY[graph.kind];
  const count = 120 / every;
  test(`${count} orders of importing the five seeds give the same graph`, { timeout: 180_000 }, async () => {
    const engine = graph.open();
    const graphs = new Map<string, string[]>();
    for (const order of orders(readSeeds()).filter((_, index) => index % every === 0)) {
      await graph.empty(engine);
      for (const reading of order) await importArticle(engine, reading, { now });
      const keys = order.map((reading) => reading.article.key.slice(0, 3)).join(' ');
      const state = (await dump(engine)).join('\n');
      graphs.set(state, [...(graphs.get(state) ?? []), keys]);
    }
    const [first, second] = [...graphs.keys()];
    expect(second?.split('\n') ?? first?.split('\n')).toEqual(first?.split('\n'));
    expect([...graphs.values()].map((same) => same.length)).toEqual([count]);
  });
});
