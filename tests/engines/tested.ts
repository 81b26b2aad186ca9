/** What a run tests: the embedded engine, Neo4j, or one after the other. */
const CHOICES = ['grafeo', 'neo4j', 'grafeo,neo4j'] as const;

/**
 * Which engines this run tests: BOITHOK_TEST_ENGINES, both where it is not set.
 * @throws where it has another value
 */
export function testedEngines(): (typeof CHOICES)[number] {
  const engines = process.env.BOITHOK_TEST_ENGINES || 'grafeo,neo4j';
  const choice = CHOICES.find((one) => one === engines);
  if (choice) return choice;
  throw new Error(`BOITHOK_TEST_ENGINES is "${engines}", but must be one of "${CHOICES.join('", "')}".`);
}
