import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver wants them: plain numbers would travel as floats, which LIMIT refuses and which
 * come back unequal, so whole numbers are marked as integers, in lists and maps too. Fractions stay floats.
 */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toNeo4j(part)]));
  }
  return value === undefined ? null : value;
}
