import type { Place } from './steps';

/** Whether a point lies within a line that is closed by its ends (even–odd). */
export function within({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false;
  for (const [i, one] of line.entries()) {
    const other = line.at(i - 1) as Place;
    const crosses = one.y > y !== other.y > y;
    if (crosses && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) inside = !inside;
  }
  return inside;
}

/** Shorter lines, in points, are a click. */
const LEAST = 4;

/**
 * Lets the reader draw a line around nodes with Shift held. The camera stays still meanwhile.
 * @param onDrawn told the line in pixels of the element, while it is drawn and, `done`, when it is let go
 * @returns what ends it
 */
export function lasso(element: HTMLElement, onDrawn: (line: Place[], done: boolean) => void): () => void {
  let line: Place[] | null = null;
  const at = ({ clientX, clientY }: PointerEvent): Place => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const move = (event: PointerEvent) => {
    line?.push(at(event));
    if (line && line.length >= LEAST) onDrawn(line, false);
  };
  const up = () => {
    removeEventListener('pointermove', move);
    if (line && line.length >= LEAST) onDrawn(line, true);
    line = null;
  };
  const down = (event: PointerEvent) => {
    if (!event.shiftKey || event.button !== 0) return;
    line = [at(event)];
    addEventListener('pointermove', move);
    addEventListener('pointerup', up, { once: true });
  };
  // sigma pans by mouse events: those of a lasso must not reach it
  const still = (event: MouseEvent) => {
    if (line && line.length > 1) event.stopPropagation();
  };
  element.addEventListener('pointerdown', down, { capture: true });
  document.addEventListener('mousemove', still, { capture: true });
  return () => {
    element.removeEventListener('pointerdown', down, { capture: true });
    document.removeEventListener('mousemove', still, { capture: true });
    removeEventListener('pointermove', move);
  };
}

/** Paints the line as far as it is drawn, closed by its ends. */
export function paintLasso(context: CanvasRenderingContext2D, line: readonly Place[], colour: string): void {
  if (line.length === 0) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}
