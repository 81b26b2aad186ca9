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

/** What nodes are looked up by besides their key. */
const LOOKED_UP = [
  ['Meeting', 'earliest'],
  ['Meeting', 'latest'],
  // reports that may tell of one meeting, asked for at every import
  ['Report', 'block'],
] as const;

/**
 * The statements that prepare a graph; running them again changes nothing.
 * In Neo4j a constraint brings its own index; in Grafeo it does not, so the keys get one as well.
 */
export function schemaStatements(kind: Engine['kind']): string[] {
  const keys = Object.entries(KEYS);
  const indexed = kind === 'grafeo' ? [...keys, ...LOOKED_UP] : LOOKED_UP;
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
