import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Engine, Parameters, Transaction } from '@/graph/engine/engine';
import { GraphUnavailable } from '@/graph/engine/errors';
import { type Neo4jAddress, neo4jTrouble } from '@/graph/engine/neo4j-trouble';
import { toNeo4j } from '@/graph/engine/neo4j-values';
import { orderly } from '@/graph/engine/orderly';
import { schemaStatements } from '@/graph/engine/schema';

/** How long a page waits for a database that does not answer, in milliseconds. */
const PATIENCE = 5000;

/** A Neo4j 5 server or cluster. Nothing is connected before the first `read` or `write`. */
export class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly place: string;
  writes = 0;
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;
  #schema: Promise<void> | null = null;
  readonly #writing = new Set<Promise<unknown>>();
  #closed = false;

  constructor(address: Neo4jAddress & { password: string }) {
    this.#address = address;
    this.place = address.uri;
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE,
      connectionAcquisitionTimeout: 2 * PATIENCE,
    });
  }

  async read<T>(cypher: string, parameters: Parameters = {}): Promise<T[]> {
    this.#refuseClosed();
    const rows = await this.#session(neo4j.session.READ, async (session) => {
      const once = async () => plain(await session.run(cypher, toNeo4j(parameters)));
      // A kept connection may have died with a server that is back by now: asked once more, at once.
      return once().catch((error) => (neo4j.isRetryableError(error) ? once() : Promise.reject(error)));
    });
    return rows as T[];
  }

  write<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    const written = this.#write(work);
    this.#writing.add(written);
    const settled = () => this.#writing.delete(written);
    written.then(settled, settled);
    return written;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#writing);
    await this.#driver.close();
  }

  async #write<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    this.#refuseClosed();
    await this.#prepared();
    const kept = await this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite(async (transaction) => {
        const tx = orderly(this.kind, async (cypher, parameters) =>
          plain(await transaction.run(cypher, toNeo4j(parameters))),
        );
        const result = await work(tx);
        await tx.finished();
        return result;
      }),
    );
    this.writes += 1;
    return kept;
  }

  #refuseClosed(): void {
    if (this.#closed) throw new GraphUnavailable(`The graph ${this.place} was closed.`);
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

function plain(result: { records: { toObject(): unknown }[] }): unknown[] {
  return result.records.map((record) => record.toObject());
}
