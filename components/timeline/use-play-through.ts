'use client';

import { useState } from 'react';
import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, barsNear, rangeOfBars } from './place';
import { sameRange } from './pull';
import type { useAskedRange } from './use-asked-range';
import { usePlay } from './use-play';
import { clipped, nextWindow } from './windows';

interface Through extends ReturnType<typeof useAskedRange> {
  bars: readonly Bounds[];
  limits: Bounds;
  /** A play through a chosen time begins. @returns the bars that it goes by from then on */
  onBegin: (chosen: AskedRange) => readonly Bounds[];
}

/**
 * A play through the chosen time, or through all where none is chosen, window by window. At its end, or when it is
 * stopped, the chosen time is back; who chooses another time meanwhile has ended it.
 */
export function usePlayThrough({ asked, ask, pending, bars, limits, onBegin }: Through) {
  const [begun, begin] = useState<{ chosen: AskedRange; window: AskedRange } | null>(null);
  const under = begun && sameRange(begun.window, asked) ? begun : null;
  const giveBack = () => {
    if (under) ask(under.chosen, 'without-history');
    begin(null);
  };
  const { playing, toggle, pause } = usePlay(() => {
    const chosen = under?.chosen ?? asked;
    const through = under ? bars : onBegin(chosen);
    const next = nextWindow(under && barsNear(under.window, through), barsNear(chosen, through));
    const window = next && clipped(rangeOfBars(next, through, limits), chosen);
    if (!window || sameRange(window, chosen)) {
      giveBack();
      return false;
    }
    begin({ chosen, window });
    ask(window, under ? 'without-history' : 'now');
    return true;
  }, pending);
  const stop = () => {
    pause();
    giveBack();
  };
  return { playing, under: under !== null, toggle, pause, stop };
}
