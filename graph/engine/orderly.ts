import type { Parameters, Transaction } from '@/graph/engine/engine';

/** A transaction whose statements run one after another; the first failure ends it. */
export interface OrderlyTransaction extends Transaction {
  /** Waits for the last statement. @throws the first failure, also where `work` has swallowed it */
  finished(): Promise<void>;
}

/** Grafeo goes on after a failed statement and runs what is asked at once side by side; Neo4j does neither. */
export function orderly(
  kind: Transaction['kind'],
  runStatement: (cypher: string, parameters: Parameters) => Promise<unknown[]>,
): OrderlyTransaction {
  let last: Promise<unknown> = Promise.resolve();
  return {
    kind,
    run<T>(cypher: string, parameters: Parameters = {}): Promise<T[]> {
      const rows = last.then(() => runStatement(cypher, parameters)) as Promise<T[]>;
      last = rows;
      last.catch(() => undefined); // told by `finished`
      return rows;
    },
    async finished() {
      await last;
    },
  };
}
