import type { Transaction } from '@/graph/engine/engine';

/** Removes what no article speaks of any more: nothing is in the graph without one. */
export async function sweep(tx: Transaction): Promise<void> {
  await tx.run('MATCH (l:Leader) WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(l) } DETACH DELETE l');
  for (const label of ['Country', 'Organisation', 'Place']) {
    await tx.run(`MATCH (n:${label}) WHERE NOT EXISTS { MATCH (n)--() } DELETE n`);
  }
}
