import type { Engine } from '@/graph/engine/engine';

interface NodeRow {
  label: string;
  properties: Record<string, unknown>;
}

/**
 * The whole graph as sorted lines, one a node and one a relation, so that two graphs are equal if and only if their
 * dumps are. @param without properties to leave out, such as the time of import
 */
export async function dump(engine: Engine, without: readonly string[] = []): Promise<string[]> {
  const nodes = await engine.read<NodeRow>(
    'MATCH (n) RETURN head(labels(n)) AS label, properties(n) AS properties',
  );
  const relations = await engine.read<NodeRow & { from: NodeRow; to: NodeRow }>(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS label, properties(r) AS properties, head(labels(a)) AS fromLabel, properties(a) AS fromProperties,
       head(labels(b)) AS toLabel, properties(b) AS toProperties`,
  );
  const name = (label: unknown, properties: Record<string, unknown>) =>
    `${label} ${properties.id ?? properties.code}`;
  const line = (properties: Record<string, unknown>) =>
    JSON.stringify(
      Object.entries(properties)
        .filter(([key]) => !without.includes(key))
        .sort(),
    );
  return [
    ...nodes.map(({ label, properties }) => `${name(label, properties)} ${line(properties)}`),
    ...relations.map((row) => {
      const ends = row as unknown as Record<'fromLabel' | 'toLabel', string> &
        Record<'fromProperties' | 'toProperties', Record<string, unknown>>;
      const [from, to] = [name(ends.fromLabel, ends.fromProperties), name(ends.toLabel, ends.toProperties)];
      return `${from} -${row.label}-> ${to} ${line(row.properties)}`;
    }),
  ].sort();
}
