import { LIMIT } from './beginning';
import { FREE, type Places } from './layout';
import { offTies } from './off-ties';
import { partOverlaps } from './part-overlaps';
import type { Place } from './steps';
import type { Line } from './tied-ground';
import type { WholeInput } from './whole-layout';

/** So many pixels of a desk's canvas the picture is high, which is drawn wider than it is laid out. */
const HIGH = 540;
/** No more of the thickest ties are looked at: more are a net, in which no line is followed. */
const MOST = 1.5 * LIMIT.desk;

/**
 * The places of a graph, or of its strongest part, once the nodes of the first picture stand off ties that are not
 * theirs; others give way to them.
 */
export function firstOffTies({ nodes, ties, first }: WholeInput, found: Places): Places {
  const ordered = [...first].sort(byId);
  const rankOf = new Map(ordered.map(({ id }, rank) => [id, rank]));
  const stood = ordered.map(({ id }) => found[id] as Place);
  // radii are in pixels
  const pixel = extentOf(stood) / HIGH;
  const moved = offTies(
    ordered.map(({ radius }, rank) => ({ ...(stood[rank] as Place), radius: radius * pixel })),
    linesAmong(rankOf, ties),
  );
  const standing = nodes.filter(({ id }) => found[id]).sort(byId);
  const parted = partOverlaps(
    standing.map(({ id, size }) => {
      const rank = rankOf.get(id);
      const place = rank === undefined ? found[id] : moved[rank];
      return { ...(place as Place), radius: size + FREE, fixed: rank !== undefined };
    }),
  );
  return Object.fromEntries(standing.map(({ id }, rank) => [id, parted[rank] as Place]));
}

/** The thickest ties between those who have a rank, in an order of their own. */
function linesAmong(rankOf: ReadonlyMap<string, number>, ties: WholeInput['ties']): Line[] {
  const lines = ties.flatMap(({ a, b, weight }): Line[] => {
    const [one, other] = [rankOf.get(a), rankOf.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, weight }];
  });
  return lines.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b).slice(0, MOST);
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** How much all take in, the longer way. */
function extentOf(places: readonly Place[]): number {
  const along = (axis: 'x' | 'y') => {
    const numbers = places.map((place) => place[axis]);
    return Math.max(...numbers) - Math.min(...numbers);
  };
  return Math.max(1, along('x'), along('y'));
}
