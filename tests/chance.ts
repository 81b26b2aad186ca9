/** Choices that look like chance and are the same on every run. @param seed any whole number */
export function chooser(seed: number) {
  let state = (seed + 1) * 0x9e3779b1;
  /** 0 ≤ number < 1 (mulberry32) */
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const one = <const T>(from: readonly T[]): T => from[Math.floor(number() * from.length)] as T;
  const some = <const T>(from: readonly T[]): T[] => from.filter(() => number() < 0.5);
  const shuffled = <T>(from: readonly T[]): T[] =>
    from
      .map((item) => ({ item, key: number() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { number, one, some, shuffled };
}
