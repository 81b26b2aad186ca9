/** The number in a circle, around its middle; in pixels, no width where there is none. */
export interface NumberBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far a number stands from the middle of its circle, across and down. */
export type Shift = readonly [across: number, down: number];

/** What stays free between two numbers, how often all are looked at, and how far one goes: it stays by its circle. */
const [FREE, ROUNDS, FARTHEST] = [1, 40, 12];

/** Numbers that lie over one another part, each by half, across or down, whichever is less; those that lie free stay. */
export function numbersApart(boxes: readonly NumberBox[]): Shift[] {
  const moved = boxes.map((box) => ({ ...box }));
  const pairs = moved.flatMap((one, index) => moved.slice(index + 1).map((other) => [one, other] as const));
  const standing = pairs.filter(([one, other]) => one.width > 0 && other.width > 0);
  for (let round = 0; round < ROUNDS; round++) for (const [one, other] of standing) part(one, other);
  const shift = (by: number) => Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, by)) * 10) / 10;
  return moved.map(({ x, y }, index) => [
    shift(x - (boxes[index]?.x ?? x)),
    shift(y - (boxes[index]?.y ?? y)),
  ]);
}

function part(one: NumberBox, other: NumberBox): void {
  const across = (one.width + other.width) / 2 + FREE - Math.abs(one.x - other.x);
  const down = (one.height + other.height) / 2 + FREE - Math.abs(one.y - other.y);
  if (across <= 0 || down <= 0) return;
  const [at, by] = across < down ? (['x', across] as const) : (['y', down] as const);
  const way = one[at] <= other[at] ? 1 : -1;
  one[at] -= (way * by) / 2;
  other[at] += (way * by) / 2;
}
