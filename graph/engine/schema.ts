import type { Engine } from '@/graph/engine/engine';

/** What identifies a node: no two nodes of the label share the value. */
const KEYS = {
  Leader: 'id',
  Country: 'code',
  Organisation: 'id',
  Meeting: 'id',
  Article: 'id',
  Report: 'id',
  Place: 'id',
} as const;

/** What nodes are looked up by besides their key: reports that may tell of one meeting, at every import. */
const LOOKED_UP = [['Report', 'block']] as const;

/** What nodes are chosen by within limits. */
const RANGED = [
  ['Meeting', 'earliest'],
  ['Meeting', 'latest'],
] as const;

/**
 * The statements that prepare a graph; running them again changes nothing.
 * In Neo4j a constraint brings its own index; in Grafeo it does not, so the keys get one as well. Grafeo's indexes
 * know equal values alone: an index for limits would be kept up and never used.
 */
export function schemaStatements(kind: Engine['kind']): string[] {
  const keys = Object.entries(KEYS);
  const indexed = [...LOOKED_UP, ...(kind === 'grafeo' ? keys : RANGED)];
  return [
    ...keys.map(
      ([label, key]) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
    ),
    ...indexed.map(
      ([label, key]) =>
        `CREATE INDEX ${label.toLowerCase()}_by_${key} IF NOT EXISTS FOR (n:${label}) ON (n.${key})`,
    ),
  ];
}
