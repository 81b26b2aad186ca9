import { type Box, isOn, OFF_DISCS, widened } from './label-places';
import type { Canvas, InTheWay, IsFree, Labelled, Wanted } from './place-name';

/** How far from its node's rim a name may stand that a line leads to, in pixels. */
const AWAY = [20, 36, 56];
/** So many places around a node at each of them. */
const TURNS = 28;
/** What is no farther from its node needs no line: it is plainly its own. */
const NEAR = 16;
/** Half of the room that a line takes, and how far apart its pieces are. */
const [HALF, PIECE] = [2, 5];

interface Point {
  x: number;
  y: number;
}

/** The line from a node to its name. */
export interface NameLine {
  from: Point;
  to: Point;
}

/** The nearest place around a node where its name lies on nothing, nor the line that leads there, and fewest of its ties cross it. */
export function farPlace(
  wanted: Wanted,
  canvas: Canvas,
  isFree: IsFree,
  inTheWay: InTheWay,
): Box | undefined {
  const id = wanted.node.key ?? '';
  const isClear = (box: Box) => isFree(box) && inTheWay.things(box, id) === 0;
  for (const away of AWAY) {
    const found = placesAround(wanted, away)
      .filter((box) => isOn(canvas, box) && isFree(box) && inTheWay.things(widened(box, OFF_DISCS), id) === 0)
      .filter((box) => piecesOf(lineTo(wanted.node, box)).every(isClear))
      .map((box) => ({ box, ties: inTheWay.ties(box, id) }))
      .sort((a, b) => a.ties - b.ties)[0];
    if (found) return found.box;
  }
  return undefined;
}

/** The line that a name needs to be its node's; null where it stands near enough. */
export function lineTo({ x, y, size }: Labelled, box: Box): NameLine | null {
  const to = {
    x: Math.max(box.left, Math.min(x, box.right)),
    y: Math.max(box.top, Math.min(y, box.bottom)),
  };
  const long = Math.hypot(to.x - x, to.y - y);
  if (long - size <= NEAR) return null;
  const rim = (size + 1) / long;
  return { from: { x: x + (to.x - x) * rim, y: y + (to.y - y) * rim }, to };
}

/** A line as small boxes, for asking what it lies on. */
export function piecesOf(line: NameLine | null): Box[] {
  if (!line) return [];
  const { from, to } = line;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [from.x + ((to.x - from.x) * i) / count, from.y + ((to.y - from.y) * i) / count];
    return { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF };
  });
}

/** Names so far away whose nearest point lies in each direction. */
const placesAround = ({ node, size, width }: Wanted, away: number): Box[] =>
  Array.from({ length: TURNS }, (_, i) => {
    const turn = (i / TURNS) * 2 * Math.PI;
    const [right, down] = [Math.cos(turn), Math.sin(turn)];
    const high = size * 1.4;
    // beside the node the name begins or ends at the line, above and below it has the line in its middle
    const left = node.x + (node.size + away) * right + ((Math.sign(near(right)) - 1) * width) / 2;
    const top = node.y + (node.size + away) * down + ((Math.sign(near(down)) - 1) * high) / 2;
    return { left, right: left + width, top, bottom: top + high };
  });

/** Nought for a direction that hardly leads that way. */
const near = (share: number) => (Math.abs(share) < 0.3 ? 0 : share);
