import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { GraphUnavailable } from '@/graph/engine/errors';
import { Neo4jEngine } from '@/graph/engine/neo4j';
import { startNeo4j } from '@/tests/neo4j/start.mjs';

const PASSWORD = 'কঠিন-password';
const one = 'RETURN 1 AS one';

let open: Neo4jEngine[] = [];
afterEach(async () => {
  await Promise.all(open.map((engine) => engine.close()));
  open = [];
});

function engine(address: ConstructorParameters<typeof Neo4jEngine>[0]): Neo4jEngine {
  const made = new Neo4jEngine(address);
  open.push(made);
  return made;
}

function running() {
  const neo4j = inject('neo4j');
  if (neo4j === null) throw new Error('These tests need Neo4j.');
  return neo4j;
}

async function failure(made: Neo4jEngine): Promise<unknown> {
  return made.read(one).catch((reason: unknown) => reason);
}

test('a database that the server lacks is told by its name', async () => {
  const error = await failure(engine({ ...running(), database: 'nosuch' }));
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect(String(error)).toMatch(/no database "nosuch".*NEO4J_DATABASE/);
});

test('the database that is named is used', async () => {
  const rows = await engine({ ...running(), database: 'neo4j' }).read(
    'CALL db.info() YIELD name RETURN name',
  );
  expect(rows).toEqual([{ name: 'neo4j' }]);
});

describe('a server with passwords', () => {
  let server: Awaited<ReturnType<typeof startNeo4j>>;
  beforeAll(async () => {
    server = await startNeo4j({ password: PASSWORD });
  });
  afterAll(() => server?.stop());

  test('lets the right one in; a wrong one is told and not repeated', async () => {
    const { uri, user } = server;
    const right = engine({ uri, user, password: PASSWORD });
    await right.write((tx) => tx.run("CREATE (:Leader {id: 'putin'})"));
    expect(await right.read('MATCH (l:Leader) RETURN l.id AS id')).toEqual([{ id: 'putin' }]);
    const error = await failure(engine({ uri, user, password: 'wrong-password' }));
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(String(error)).toMatch(/user "neo4j".*NEO4J_USER and NEO4J_PASSWORD/);
    expect(String(error)).not.toContain('wrong-password');
  });

  test('that goes away is told by its address, and found again by itself', async () => {
    const { uri, user, port } = server;
    const made = engine({ uri, user, password: PASSWORD });
    expect(await made.read(one)).toEqual([{ one: 1 }]);
    await server.stop();
    const error = await failure(made);
    expect(error).toBeInstanceOf(GraphUnavailable);
    expect(String(error)).toMatch(/bolt:\/\/127\.0\.0\.1:\d+.*NEO4J_URI/);
    server = await startNeo4j({ port, password: PASSWORD });
    expect(await made.read(one)).toEqual([{ one: 1 }]);
    await made.write((tx) => tx.run(one));
  });
});

test('the schema is there after the first write', async () => {
  const made = engine(running());
  await made.write((tx) => tx.run(one));
  const constraints = await made.read<{ name: string }>('SHOW CONSTRAINTS YIELD name RETURN name');
  expect(constraints.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'article_id',
      'country_code',
      'leader_id',
      'meeting_id',
      'organisation_id',
      'report_id',
    ]),
  );
  const indexes = await made.read<{ name: string }>('SHOW INDEXES YIELD name RETURN name');
  expect(indexes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['meeting_by_earliest', 'meeting_by_latest']),
  );
});
