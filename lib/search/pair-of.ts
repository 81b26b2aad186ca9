/** The two whom a query names, where it names no others and both have pages: organisations have none. */
export function pairOf<One extends { is: string }>([a, b, ...others]: readonly One[]): {
  a: One;
  b: One;
} | null {
  const have = (one: One | undefined): one is One => one !== undefined && one.is !== 'organisation';
  return have(a) && have(b) && others.length === 0 ? { a, b } : null;
}
