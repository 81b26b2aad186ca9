import type { Engine } from '@/graph/engine/engine';
import { openGraph } from '@/graph/engine/open';
import { importPaths } from '@/graph/import/import-paths';
import { SEED_FOLDER } from './seeds';

/**
 * A process that the tests kill: ARTICLE STATEMENT. It imports the seeds and stops within the transaction of that
 * article, before that statement, or with `commit` before the transaction is committed.
 */
const [article, statement] = [Number(process.argv[2]), process.argv[3]];

const engine = openGraph();
let articles = 0;

async function stop(): Promise<never> {
  console.log('midway');
  return new Promise(() => setInterval(() => {}, 2 ** 30));
}

/** The engine itself, with an ear at the transaction of the one article. */
const heard: Engine = Object.create(engine, {
  read: { value: engine.read.bind(engine) },
  write: {
    value: <R>(work: Parameters<Engine['write']>[0]) => {
      articles += 1;
      if (articles !== article) return engine.write(work) as Promise<R>;
      let statements = 0;
      return engine.write(async (tx) => {
        const result = await work({
          kind: tx.kind,
          run: async (cypher, parameters) => {
            statements += 1;
            if (String(statements) === statement) await stop();
            return tx.run(cypher, parameters);
          },
        });
        return statement === 'commit' ? stop() : result;
      });
    },
  },
});

await importPaths(heard, [SEED_FOLDER]);
console.log('ended');
