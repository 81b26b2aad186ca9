import type { Box } from '@/components/graph/label-places';
import { type Disc, farFrom, type Marker } from './markers';
import { namePlaces, type SideName } from './name-places';

/** A straight line from a circle's rim to its name; in pixels. */
export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** How long it may be, from the rim on, in pixels, and in how many directions it may go. */
export const LENGTHS = [8, 14, 22, 32, 44, 58, 74];
const DIRECTIONS = 16;
/** How its name stands at its end. */
const SIDES: SideName[] = [
  ...(['right', 'left', 'below', 'above', 'upper-left', 'lower-left', 'lower-right', 'upper-right'] as const),
  ...(['below-leftwards', 'below-rightwards', 'above-leftwards', 'above-rightwards'] as const),
];
/** What stays free between a line and what it leads past, and between its name and other circles: no line is looked for where that is little. */
const FREE = { line: 3, name: 5 };

export interface LedPlace {
  side: SideName;
  box: Box;
  line: Line;
}

/**
 * Where a name may stand off its circle, at the end of a line so long: beyond its end as seen from the circle, past no other circle or number, and at
 * none. @param width of the written name, in pixels @param others all other circles
 */
export function ledPlaces(
  marker: Marker,
  length: number,
  width: number,
  lines: number,
  others: readonly Marker[],
): LedPlace[] {
  return Array.from({ length: DIRECTIONS }, (_, step) => (2 * Math.PI * step) / DIRECTIONS).flatMap(
    (angle) => {
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const on = (radius: number) => ({ x: marker.x + radius * across, y: marker.y + radius * down });
      const line = { from: on(marker.around.size), to: on(marker.around.size + length) };
      if (others.some((other) => leadsBy(line, other))) return [];
      const ahead = ({ left, right, top, bottom }: Box) =>
        ((left + right) / 2 - line.to.x) * across + ((top + bottom) / 2 - line.to.y) * down;
      return namePlaces({ ...line.to, size: 0 }, width, lines).flatMap(([side, box]) => {
        const free =
          SIDES.includes(side) &&
          !crosses(line, box) &&
          ahead(box) > 0 &&
          others.every((other) => farFrom(box, other) > FREE.name);
        return free ? [{ side, box, line }] : [];
      });
    },
  );
}

/** Whether a line goes over a circle or its number, or close by. */
function leadsBy(line: Line, { x, y, size, badge }: Disc & Pick<Marker, 'badge'>): boolean {
  return offLine(line, x, y) < size + FREE.line || (badge !== null && crosses(line, badge));
}

/** How far a point is from a line. */
function offLine({ from, to }: Line, x: number, y: number): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * across + (y - from.y) * down) / (across * across + down * down);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - part * across, y - from.y - part * down);
}

/** Whether a line goes through a rectangle; that it touches its edge is nothing. */
export function crosses({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  for (const [way, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (way === 0 && room <= 0) return false;
    if (way < 0) first = Math.max(first, room / way);
    if (way > 0) last = Math.min(last, room / way);
  }
  return first < last;
}

/** Whether two lines cross. */
export function cross(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: Line['from']) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
