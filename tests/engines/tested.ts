/**
 * Which engines this run tests: BOITHOK_TEST_ENGINES, both where it is not set.
 * @throws where it has another value
 */
export function testedEngines(): 'grafeo' | 'grafeo,neo4j' {
  const engines = process.env.BOITHOK_TEST_ENGINES || 'grafeo,neo4j';
  if (engines === 'grafeo' || engines === 'grafeo,neo4j') return engines;
  throw new Error(`BOITHOK_TEST_ENGINES is "${engines}", but must be "grafeo" or "grafeo,neo4j".`);
}
