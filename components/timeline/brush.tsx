'use client';

import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { dayAfter } from '@/lib/time/bins';
import type { DateLocale } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { Grips } from './grips';
import { rangeByKey } from './key-range';
import { type AskedRange, barsNear, isOpen, shareOf } from './place';
import { type Grip, sameRange } from './pull';
import { useDragRange } from './use-drag-range';
import type { TimelineWords } from './words';

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

/**
 * Laid over the bars: draws the range of the filter, and lets it be drawn anew, pulled at its edges, and moved, by mouse,
 * finger and keys. The plot listens to the pointer alone; keys have the three grips.
 */
export function Brush({ bars, limits, range, onChange, bigStep, ready, words, locale, children }: Props) {
  const at = barsNear(range, bars);
  const start = range.from === null ? 0 : shareOf(range.from, bars);
  const end = range.to === null ? 1 : shareOf(dayAfter(range.to, 1), bars);
  const stands = { at, ends: { start, end } };
  const { plot, grab } = useDragRange({ bars, limits, range, stands, onChange });
  const press = (event: KeyboardEvent, grip: Grip) => {
    const next = rangeByKey(event.key, grip, range, { bars, limits, bigStep });
    if (next === null) return;
    event.preventDefault();
    if (!sameRange(next, range)) onChange(next, 'key');
  };
  return (
    <div {...plot} data-testid="timeline-plot" className="relative touch-pan-y pt-7 select-none">
      {children}
      {!isOpen(range) && (
        <>
          <Veil style={{ left: 0, width: `${start * 100}%` }} />
          <Veil style={{ left: `${end * 100}%`, right: 0 }} />
        </>
      )}
      {ready && <Grips {...{ range, grab, press, words, locale }} {...stands} count={bars.length} />}
    </div>
  );
}

/** Makes what is not chosen pale. */
function Veil({ style }: { style: CSSProperties }) {
  return <div className="pointer-events-none absolute top-7 bottom-0 bg-paper/70" style={style} />;
}
