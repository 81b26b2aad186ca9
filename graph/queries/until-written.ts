import type { Engine } from '@/graph/engine/engine';

/**
 * What was read of the embedded graph, kept until the next write: people type the same beginnings again and again. Neo4j
 * has other writers, of whom nothing tells, so that nothing is kept of it.
 */
export class UntilWritten<Value> {
  readonly #most: number;
  readonly #kept = new WeakMap<Engine, { asOf: number; values: Map<string, Value> }>();

  /** @param most so much is kept; of more all is read again */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is known now. Whoever reads more puts it in here: what this returns after a write is another one. */
  of(engine: Engine): Map<string, Value> {
    if (engine.kind === 'neo4j') return new Map();
    const known = this.#kept.get(engine);
    if (known?.asOf === engine.writes && known.values.size < this.#most) return known.values;
    const values = new Map<string, Value>();
    this.#kept.set(engine, { asOf: engine.writes, values });
    return values;
  }
}
