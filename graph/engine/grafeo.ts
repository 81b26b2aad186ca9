import path from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Engine, Parameters, Transaction } from '@/graph/engine/engine';
import { GraphUnavailable } from '@/graph/engine/errors';
import { closeGrafeoFile, openGrafeoFile } from '@/graph/engine/grafeo-file';
import { orderly } from '@/graph/engine/orderly';

/** The file that holds the embedded graph, under the data folder. */
export function grafeoFile(dataDir: string): string {
  return path.resolve(dataDir, 'graph.grafeo');
}

const CHECKPOINT_MS = 1000;

/**
 * The embedded graph in one file. Nothing is opened before the first `read` or `write`, which also makes
 * the folder and the file; from then until `close` no other process can open it.
 */
export class GrafeoEngine implements Engine {
  readonly kind = 'grafeo';
  readonly place: string;
  writes = 0;
  #opening: Promise<GrafeoDB> | null = null;
  #closed = false;
  /** Writes wait for one another: two at once on one key would conflict. */
  #writes: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** When the last checkpoint was, in milliseconds since 1970, and the one that waits. */
  #checkpointed = 0;
  #later: NodeJS.Timeout | undefined;

  constructor(dataDir: string) {
    this.place = grafeoFile(dataDir);
  }

  async read<T>(cypher: string, parameters: Parameters = {}): Promise<T[]> {
    this.#refuseClosed();
    const db = await this.#open();
    // A transaction of its own that is never committed: reading cannot write, as in Neo4j.
    const transaction = db.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, parameters);
      if (Object.values(result.counters).some((count) => count > 0)) {
        throw new Error(`This statement writes, and was given for reading: ${cypher}`);
      }
      return result.toArray() as T[];
    } finally {
      transaction.rollback();
    }
  }

  async write<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    this.#refuseClosed();
    this.#waiting += 1;
    const written = this.#writes.then(() => this.#writeNow(work));
    this.#writes = written.then(
      () => this.#settle(),
      () => this.#settle(),
    );
    return written;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writes;
    clearTimeout(this.#later);
    const opening = this.#opening;
    this.#opening = null;
    const db = await opening?.catch(() => null);
    if (db) closeGrafeoFile(db);
  }

  async #writeNow<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    const db = await this.#open();
    const transaction = db.beginTransaction();
    const tx = orderly(this.kind, async (cypher, parameters) =>
      (await transaction.executeCypher(cypher, parameters)).toArray(),
    );
    try {
      const result = await work(tx);
      await tx.finished();
      transaction.commit();
      this.writes += 1;
      return result;
    } catch (error) {
      await tx.finished().catch(() => undefined);
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  /**
   * After the last of several writes, at most once in `CHECKPOINT_MS`: a checkpoint of a large graph costs more than
   * a write. What is committed outlives a killed process anyway; the checkpoint is for a power cut. One that fails (a
   * full disk) loses nothing yet, and the next one tries again.
   */
  async #settle(): Promise<void> {
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    const wait = this.#checkpointed + CHECKPOINT_MS - Date.now();
    if (wait <= 0) await this.#checkpoint();
    else this.#later ??= setTimeout(() => void this.#checkpoint(), wait).unref();
  }

  async #checkpoint(): Promise<void> {
    clearTimeout(this.#later);
    this.#later = undefined;
    await this.#opening?.then((db) => db.walCheckpoint()).catch(() => undefined);
    this.#checkpointed = Date.now();
  }

  #refuseClosed(): void {
    if (this.#closed) throw new GraphUnavailable(`The graph ${this.place} was closed.`);
  }

  #open(): Promise<GrafeoDB> {
    this.#opening ??= openGrafeoFile(this.place).catch((error) => {
      this.#opening = null; // so that the next call tries again
      throw error;
    });
    return this.#opening;
  }
}
