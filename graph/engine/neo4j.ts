import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Engine, Parameters, Transaction } from '@/graph/engine/engine';
import { type Neo4jAddress, neo4jTrouble } from '@/graph/engine/neo4j-trouble';
import { toNeo4j } from '@/graph/engine/neo4j-values';
import { schemaStatements } from '@/graph/engine/schema';

/** How long a page waits for a database that does not answer, in milliseconds. */
const PATIENCE = 5000;

/** A Neo4j 5 server or cluster. Nothing is connected before the first `read` or `write`. */
export class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly place: string;
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;
  #schema: Promise<void> | null = null;

  constructor(address: Neo4jAddress & { password: string }) {
    this.#address = address;
    this.place = address.uri;
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE,
      connectionAcquisitionTimeout: 2 * PATIENCE,
      maxTransactionRetryTime: PATIENCE,
    });
  }

  async read<T>(cypher: string, parameters: Parameters = {}): Promise<T[]> {
    return this.#session(neo4j.session.READ, (session) =>
      session.executeRead(async (tx) => plain<T>(await tx.run(cypher, toNeo4j(parameters)))),
    );
  }

  async write<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    await this.#prepared();
    return this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) =>
        work({
          run: async <T>(cypher: string, parameters: Parameters = {}) =>
            plain<T>(await tx.run(cypher, toNeo4j(parameters))),
        }),
      ),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** The schema, once before the first write; tried again where the database was away. */
  #prepared(): Promise<void> {
    this.#schema ??= this.#session(neo4j.session.WRITE, async (session) => {
      for (const statement of schemaStatements('neo4j')) await session.run(statement);
    }).catch((error) => {
      this.#schema = null;
      throw error;
    });
    return this.#schema;
  }

  async #session<R>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<R>): Promise<R> {
    const session = this.#driver.session({ database: this.#address.database, defaultAccessMode: mode });
    try {
      return await use(session);
    } catch (error) {
      throw neo4jTrouble(error, this.#address) ?? error;
    } finally {
      await session.close();
    }
  }
}

function plain<T>(result: { records: { toObject(): unknown }[] }): T[] {
  return result.records.map((record) => record.toObject() as T);
}
