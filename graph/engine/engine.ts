/** Values for the `$names` of a statement: scalars, lists and maps; whole numbers travel as integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The statements of one transaction, run in the order in which they are asked. */
export interface Transaction {
  /** Which engine it is, for the little that the two keep otherwise. */
  readonly kind: Engine['kind'];

  /**
   * Runs one statement, reading or writing; it sees what the statements before it wrote.
   * After a statement has failed every later one is refused and nothing of the transaction is kept.
   * @returns the rows as plain objects: scalars, lists and maps (a statement returns `n {.*}`, never `n`)
   */
  run<T = unknown>(cypher: string, parameters?: Parameters): Promise<T[]>;
}

/** The one door to the graph, the same for the embedded engine and for Neo4j. */
export interface Engine {
  readonly kind: 'grafeo' | 'neo4j';

  /** Where the graph is, in words for people: a file, or an address without its password. */
  readonly place: string;

  /**
   * How many writes of this engine were kept. The embedded graph has no other writer: what was worked out from it holds
   * while this number stands still. Neo4j has other writers too.
   */
  readonly writes: number;

  /**
   * Runs one reading statement. `T` is the shape that the statement returns; nothing checks it at run time.
   * @throws GraphUnavailable, GraphInUse; an Error of the engine where the statement is wrong or writes
   */
  read<T>(cypher: string, parameters?: Parameters): Promise<T[]>;

  /**
   * Runs `work` in one transaction: kept whole when it resolves, nothing kept when it rejects.
   * `work` may be run again when the database asks for it, so it touches nothing but `tx`;
   * it must not call `write` itself.
   * @throws what `work` throws; GraphUnavailable, GraphInUse
   */
  write<R>(work: (tx: Transaction) => Promise<R>): Promise<R>;

  /** Waits for what is being written, then lets go of the file or the connections. May be called twice. */
  close(): Promise<void>;
}
