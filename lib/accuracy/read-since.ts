/**
 * Which articles of the site another version of the reader has read than the one that was measured; null where none.
 * @param inUse versions that have read what the pages show now; empty where that cannot be asked
 */
export function readSince(inUse: readonly string[], measured: string): 'all' | 'some' | null {
  const others = inUse.filter((version) => version !== measured);
  if (others.length === 0) return null;
  return others.length === inUse.length ? 'all' : 'some';
}
