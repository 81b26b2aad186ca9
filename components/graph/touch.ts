/** So much of its weight a line that touches a disc counts at least, and so much more one through its middle. */
const TOUCHED = 0.2;
const THROUGH = 0.8;

/**
 * How much a line is in the way of a disc at a place: nothing where it does not come near, one through its middle.
 * @param near how near to the disc's middle that is
 */
export function touch(
  x: number,
  y: number,
  near: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  if (x + near < fromX && x + near < toX) return 0;
  if (x - near > fromX && x - near > toX) return 0;
  if (y + near < fromY && y + near < toY) return 0;
  if (y - near > fromY && y - near > toY) return 0;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
  const besideX = fromX + along * dx - x;
  const besideY = fromY + along * dy - y;
  const square = besideX * besideX + besideY * besideY;
  return square < near * near ? TOUCHED + THROUGH * (1 - Math.sqrt(square) / near) : 0;
}
