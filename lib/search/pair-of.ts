type Side =
  | { is: 'leader'; leader: { speaksFor: string | null } }
  | { is: 'country'; country: { code: string } }
  | { is: 'organisation' };

/**
 * The two whom a query names, where it names no others and both have pages: organisations have none. A leader and the own
 * state are no two sides: "who met Xi in Beijing" asks for others.
 */
export function pairOf<One extends Side>([a, b, ...others]: readonly One[]): {
  a: One;
  b: One;
} | null {
  const have = (one: One | undefined): one is One => one !== undefined && one.is !== 'organisation';
  return have(a) && have(b) && others.length === 0 && !isOwn(a, b) && !isOwn(b, a) ? { a, b } : null;
}

const isOwn = (one: Side, other: Side): boolean =>
  one.is === 'leader' && other.is === 'country' && one.leader.speaksFor === other.country.code;
