'use client';

import { useState } from 'react';
import { isJustBefore, keyNow } from '@/components/history/entries';
import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, barsNear, rangeOfBars } from './place';
import { sameRange } from './pull';
import type { useAskedRange } from './use-asked-range';
import { usePlay } from './use-play';
import { clipped, nextWindow } from './windows';

interface Begun {
  chosen: AskedRange;
  window: AskedRange;
  /** The entry of the browser's history that has the chosen time; null where the browser does not tell. */
  entry: string | null;
}

interface Through extends ReturnType<typeof useAskedRange> {
  bars: readonly Bounds[];
  limits: Bounds;
  /** A play through a chosen time begins. @returns the bars that it goes by from then on */
  onBegin: (chosen: AskedRange) => readonly Bounds[];
}

/**
 * A play through the chosen time, or through all where none is chosen, window by window. At its end, or when it is
 * stopped, the chosen time is back, and so is the entry of the browser's history that had it: the one step of the play
 * is gone. Who chooses another time meanwhile has ended it.
 */
export function usePlayThrough({ asked, ask, pending, bars, limits, onBegin }: Through) {
  const [begun, begin] = useState<Begun | null>(null);
  const under = begun && sameRange(begun.window, asked) ? begun : null;
  const giveBack = () => {
    begin(null);
    if (!under) return;
    // first what is on its way to the address, then back: Back would have nothing to do else
    ask(under.chosen, 'without-history')?.then(() => {
      if (isJustBefore(under.entry)) history.back();
    });
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
    begin({ chosen, window, entry: under ? under.entry : keyNow() });
    ask(window, under ? 'without-history' : 'now');
    return true;
  }, pending);
  const stop = () => {
    pause();
    giveBack();
  };
  return { playing, under: under !== null, toggle, pause, stop };
}
