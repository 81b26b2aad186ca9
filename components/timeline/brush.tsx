'use client';

import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { dayAfter } from '@/lib/time/bins';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, type BarRange, barsNear, barsOf, pushed, rangeOfBars, shareOf } from './place';
import { movable, pulled, rangeWith, sameRange, toOwnEdge } from './pull';
import { fill, type TimelineWords } from './words';

type Grip = 'start' | 'end' | 'both';

interface Props {
  /** The days of each bar. */
  bars: readonly Bounds[];
  /** All of time: an end there is an open one. */
  limits: Bounds;
  range: AskedRange;
  /** The range has changed: while it is dragged, at the end of it, or by a key. Null: the drag came to nothing. */
  onChange: (range: AskedRange | null, how: 'dragged' | 'dropped' | 'key') => void;
  /** So many bars are a big step. */
  bigStep: number;
  /** Whether a script runs: without one there is nothing to take hold of. */
  ready: boolean;
  words: TimelineWords;
  locale: DateLocale;
  children: ReactNode;
}

interface Drag {
  grip: Grip | 'new';
  /** Where the finger went down: its bar, and its place in pixels. */
  bar: number;
  x: number;
  /** The range then, its bars, and where its ends stood. */
  was: AskedRange;
  bars: BarRange;
  places: { start: number; end: number };
  moving: boolean;
}

/** How many bars a key moves on. */
const KEYS: Record<string, (big: number, count: number) => number> = {
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  PageUp: (big) => big,
  PageDown: (big) => -big,
  End: (_, count) => count,
  Home: (_, count) => -count,
};

/** So far a finger may move and still mean a press. */
const PRESS = 4;
/** In pixels; the grips stand outside the range, so that two of a narrow one never cover each other. */
const GRIP = 28;

/**
 * Laid over the bars: draws the range of the filter, and lets it be drawn anew, pulled at its edges, and moved, by mouse,
 * finger and keys. Each of its three grips is a slider that says its day.
 */
export function Brush({ bars, limits, range, onChange, bigStep, ready, words, locale, children }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const count = bars.length;
  const open = range.from === null && range.to === null;
  const chosen = barsOf(range, bars);
  const at = barsNear(range, bars);
  const left = range.from === null ? 0 : shareOf(range.from, bars);
  const right = range.to === null ? 1 : shareOf(dayAfter(range.to, 1), bars);

  const barAt = (x: number): number => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.min(count - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * count)));
  };
  const down = (event: PointerEvent, grip: Drag['grip']) => {
    dragged.current = false;
    if (event.button !== 0) return;
    event.stopPropagation();
    const places = { start: left, end: right };
    const { clientX: x } = event;
    drag.current = { grip, bar: barAt(x), x, was: range, bars: at, places, moving: false };
    if (grip === 'start' || grip === 'end') plot.current?.setPointerCapture(event.pointerId);
  };
  const downOnPlot = (event: PointerEvent) => {
    const bar = barAt(event.clientX);
    down(event, !open && chosen && bar >= at.first && bar <= at.last ? 'both' : 'new');
  };
  const moved = (was: AskedRange, before: BarRange, grip: Grip, by: number): AskedRange => {
    const ends = grip === 'both' ? movable(was, bars) : grip;
    const after = ends ? pushed(before, ends, by, count) : before;
    return rangeWith(was, { before, after }, bars, limits);
  };
  const rangeAt = (x: number, { grip, bar, x: grabbed, was, bars: before, places }: Drag): AskedRange => {
    const now = barAt(x);
    if (grip === 'new')
      return rangeOfBars({ first: Math.min(bar, now), last: Math.max(bar, now) }, bars, limits);
    if (grip === 'both') return moved(was, before, 'both', now - bar);
    // the grips stand beside their ends: it counts how far the hand went, not where it is
    const by = (x - grabbed) / (plot.current?.clientWidth ?? 1);
    const after = pulled(before, grip, { place: places[grip], by }, count);
    return rangeWith(was, { before, after }, bars, limits);
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (!held || (!held.moving && Math.abs(event.clientX - held.x) < PRESS)) return;
    if (!held.moving) plot.current?.setPointerCapture(event.pointerId);
    held.moving = true;
    dragged.current = true;
    onChange(rangeAt(event.clientX, held), 'dragged');
  };
  const up = (event: PointerEvent) => {
    const held = drag.current;
    drag.current = null;
    if (!held?.moving) return;
    const next = rangeAt(event.clientX, held);
    onChange(sameRange(next, held.was) ? null : next, 'dropped');
  };
  const cancel = () => {
    drag.current = null;
    onChange(null, 'dropped');
  };
  const key = (event: KeyboardEvent, grip: Grip) => {
    const by = KEYS[event.key]?.(bigStep, count);
    if (by === undefined) return;
    event.preventDefault();
    const opens = { start: event.key === 'Home', end: event.key === 'End', both: false }[grip];
    const edge = grip === 'both' ? range : toOwnEdge(range, grip, at, bars, by);
    const pushed = sameRange(edge, range) ? moved(range, at, grip, by) : edge;
    const next = opens ? { ...range, [grip === 'start' ? 'from' : 'to']: null } : pushed;
    if (!sameRange(next, range)) onChange(next, 'key');
  };

  const percent = (share: number) => `${share * 100}%`;
  const day = (iso: string | null, none: string) => (iso === null ? none : sayDate(iso, locale));
  const spoken = {
    start: day(range.from, words.fromBeginning),
    end: day(range.to, words.toEnd),
  };
  const slider = (grip: Grip, now: number, value: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': words[grip === 'both' ? 'window' : grip],
    'aria-valuemin': 0,
    'aria-valuemax': count - 1,
    'aria-valuenow': now,
    'aria-valuetext': value,
    onKeyDown: (event: KeyboardEvent) => key(event, grip),
    onPointerDown: (event: PointerEvent) => down(event, grip),
  });
  const whole = fill(words.range, { from: spoken.start, to: spoken.end }, locale);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; keys have the three sliders
    <div
      ref={plot}
      data-testid="timeline-plot"
      className="relative touch-pan-y pt-7 select-none"
      onPointerDown={downOnPlot}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={cancel}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={(event) => {
        if (!dragged.current) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
      {!open && (
        <>
          <Veil style={{ left: 0, width: percent(left) }} />
          <Veil style={{ left: percent(right), right: 0 }} />
        </>
      )}
      {ready && (
        <>
          {!open && (
            <div
              className="absolute top-0 flex h-6 justify-center print:hidden"
              style={{ left: percent(left), width: percent(right - left) }}
            >
              <div
                {...slider('both', at.first, whole)}
                className="flex w-full shrink-0 cursor-grab touch-none items-center justify-center bg-told text-fine"
                style={{ minWidth: GRIP }}
              >
                <span aria-hidden="true">⠿</span>
              </div>
            </div>
          )}
          <div
            {...slider('start', at.first, spoken.start)}
            className="group absolute top-6 bottom-0 flex cursor-ew-resize touch-none items-center print:hidden justify-end border-r-2 border-accent"
            style={{ left: `calc(${percent(left)} - ${GRIP}px)`, width: GRIP }}
          >
            <Handle />
          </div>
          <div
            {...slider('end', at.last, spoken.end)}
            className="group absolute top-6 bottom-0 flex cursor-ew-resize touch-none items-center print:hidden border-l-2 border-accent"
            style={{ left: percent(right), width: GRIP }}
          >
            <Handle />
          </div>
        </>
      )}
    </div>
  );
}

/** Makes what is not chosen pale. */
function Veil({ style }: { style: CSSProperties }) {
  return <div className="pointer-events-none absolute top-7 bottom-0 bg-paper/70" style={style} />;
}

/** What a thumb takes hold of. */
function Handle() {
  return (
    <span
      aria-hidden="true"
      className="flex h-9 w-6 items-center justify-center border border-edge bg-paper text-fine text-quiet group-hover:text-accent"
    >
      ‖
    </span>
  );
}
