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

/**
 * What nodes are looked up by besides their key: reports that may tell of one meeting, at every import; where a meeting
 * was; what names are found by, and whose keys they are.
 */
const LOOKED_UP = [
  ['Report', 'block'],
  ['Meeting', 'cityId'],
  ['SearchKey', 'key'],
  ['SearchKey', 'of'],
] as const;

/** What nodes are chosen by within limits. */
const RANGED = [
  ['Meeting', 'earliest'],
  ['Meeting', 'latest'],
] as const;

/** The texts' words, as `graph/full-text/write-words.ts` keeps them; Neo4j has no analyser that knows Bengali. */
export const TEXT_INDEX = 'article_words';
const FULL_TEXT = [
  `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:Article) ON EACH [n.titleWords, n.words]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  // it cannot be asked before what was there already is in it
  'CALL db.awaitIndexes(600)',
];

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
    ...(kind === 'neo4j' ? FULL_TEXT : []),
  ];
}
