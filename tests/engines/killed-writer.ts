import type { Transaction } from '@/graph/engine/engine';
import { openGraph } from '@/graph/engine/open';

/**
 * A process that the tests kill: MODE NODES, where NODES is how many nodes a transaction writes.
 * `midway` stops within its second transaction, `endless` never ends by itself.
 */
const mode = process.argv[2];
const nodes = Number(process.argv[3]);

const meeting = (tx: Transaction, transaction: string, index: number) =>
  tx.run('CREATE (:Meeting {id: $id, transaction: $transaction})', {
    id: `${transaction}-${index}`,
    transaction,
  });

async function write(name: string, midway: () => Promise<void>): Promise<void> {
  await openGraph().write(async (tx) => {
    for (let index = 0; index < nodes; index += 1) {
      if (index === Math.floor(nodes / 2)) await midway();
      await meeting(tx, name, index);
    }
  });
}

if (mode === 'midway') {
  await write('before', async () => undefined);
  await write('second', async () => {
    console.log('midway');
    await new Promise((resolve) => setInterval(resolve, 2 ** 30));
  });
}
for (let count = 0; mode === 'endless'; count += 1) {
  await write(`transaction ${String(count).padStart(5, '0')}`, async () => undefined);
  console.log('written');
}
