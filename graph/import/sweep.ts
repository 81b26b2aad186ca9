import type { Transaction } from '@/graph/engine/engine';
import { removeKeys } from '@/graph/import/write-keys';
import { organisationKey } from '@/lib/search/organisation-key';

const UNNAMED = '(l:Leader) WHERE NOT EXISTS { MATCH (:Article)-[:MENTIONS]->(l) }';

/** Removes what no article speaks of any more, and what it was found by: nothing is in the graph without one. */
export async function sweep(tx: Transaction): Promise<void> {
  // set first, for then nobody else can name them before they are gone
  const leaders = await tx.run<{ of: string }>(`MATCH ${UNNAMED} SET l.id = l.id RETURN l.id AS of`);
  await tx.run(`MATCH ${UNNAMED} DETACH DELETE l`);
  const countries = await tx.run<{ of: string }>(`MATCH ${alone('Country')} RETURN n.code AS of`);
  const organisations = await tx.run<{ of: string }>(`MATCH ${alone('Organisation')} RETURN n.id AS of`);
  for (const label of ['Country', 'Organisation', 'Place']) await tx.run(`MATCH ${alone(label)} DELETE n`);
  await removeKeys(tx, [
    ...[...leaders, ...countries].map(({ of }) => of),
    ...organisations.map(({ of }) => organisationKey(of)),
  ]);
}

const alone = (label: string) => `(n:${label}) WHERE NOT EXISTS { MATCH (n)--() }`;
