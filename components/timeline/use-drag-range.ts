import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Bounds } from '@/lib/time/edtf';
import { draggedRange, type Held } from './drag-range';
import { type AskedRange, barsOf, isOpen } from './place';
import { sameRange } from './pull';

interface Plot {
  bars: readonly Bounds[];
  limits: Bounds;
  range: AskedRange;
  /** The bars of the range, or the nearest one, and where its ends stand, as shares of the whole width. */
  stands: Pick<Held, 'at' | 'ends'>;
  /** The range has changed, while it is dragged or at the end of it. Null: the drag came to nothing. */
  onChange: (range: AskedRange | null, how: 'dragged' | 'dropped') => void;
}

interface Drag extends Held {
  /** Where the hand went down, in pixels. */
  x: number;
  moving: boolean;
}

/** So far a finger may move and still mean a press. */
const PRESS = 4;

/**
 * Draws a range on the bars by mouse or finger, pulls its ends, and moves it.
 * @returns `grab` for what can be taken hold of, and all that the plot itself has to listen to
 */
export function useDragRange({ bars, limits, range, stands, onChange }: Plot) {
  const element = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const barAt = (x: number): number => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * bars.length)));
  };
  const rangeAt = (x: number, held: Drag): AskedRange => {
    const by = (x - held.x) / (element.current?.clientWidth ?? 1);
    return draggedRange(held, { bar: barAt(x), by }, bars, limits);
  };
  const grab = (event: PointerEvent, grip: Held['grip']) => {
    dragged.current = false;
    if (event.button !== 0) return;
    event.stopPropagation();
    const { clientX: x } = event;
    drag.current = { grip, bar: barAt(x), x, range, ...stands, moving: false };
    if (grip === 'start' || grip === 'end') element.current?.setPointerCapture(event.pointerId);
  };
  const onPointerDown = (event: PointerEvent) => {
    const bar = barAt(event.clientX);
    const chosen = isOpen(range) ? null : barsOf(range, bars);
    grab(event, chosen && bar >= chosen.first && bar <= chosen.last ? 'both' : 'new');
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || (!held.moving && Math.abs(event.clientX - held.x) < PRESS)) return;
    if (!held.moving) element.current?.setPointerCapture(event.pointerId);
    held.moving = true;
    dragged.current = true;
    onChange(rangeAt(event.clientX, held), 'dragged');
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (!held?.moving) return;
    const next = rangeAt(event.clientX, held);
    onChange(sameRange(next, held.range) ? null : next, 'dropped');
  };
  const onPointerCancel = () => {
    drag.current = null;
    onChange(null, 'dropped');
  };
  const onDragStart = (event: MouseEvent) => event.preventDefault();
  /** The click that ends a drag opens no bar. */
  const onClickCapture = (event: MouseEvent) => {
    if (!dragged.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    grab,
    plot: {
      ...{ ref: element, onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
      ...{ onDragStart, onClickCapture },
    },
  };
}
