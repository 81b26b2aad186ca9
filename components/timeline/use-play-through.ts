'use client';

import { useState } from 'react';
import { isJustBefore, keyNow } from '@/components/history/entries';
import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, type BarRange, barsNear, rangeOfBars } from './place';
import { sameRange } from './pull';
import type { useAskedRange } from './use-asked-range';
import { usePlay } from './use-play';
import { clipped, holdsAny, nextWindow, type Played, windowWidth } from './windows';

interface Begun {
  chosen: AskedRange;
  window: AskedRange;
  /** The entry of the browser's history that has the chosen time; null where the browser does not tell. */
  entry: string | null;
}

interface Through extends ReturnType<typeof useAskedRange> {
  bars: readonly Bounds[];
  limits: Bounds;
  played: Played;
  /** The bars that a play through a chosen time goes by. */
  barsFor: (chosen: AskedRange) => readonly Bounds[];
  /** Such a play begins. */
  onBegin: (chosen: AskedRange) => void;
}

/**
 * A play through the chosen time, or through all where none is chosen, by the windows that hold something. At its end, or when it is
 * stopped, the chosen time is back, and so is the entry of the browser's history that had it: the one step of the play
 * is gone. Who chooses another time meanwhile has ended it.
 */
export function usePlayThrough({ asked, ask, pending, bars, limits, played, barsFor, onBegin }: Through) {
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
  const chosen = under?.chosen ?? asked;
  const through = under ? bars : barsFor(chosen);
  const within = barsNear(chosen, through);
  const daysOf = (window: BarRange) => clipped(rangeOfBars(window, through, limits), chosen);
  const next = nextWindow(under && barsNear(under.window, through), within, (window) =>
    holdsAny(daysOf(window), played),
  );
  const { playing, still, toggle, pause } = usePlay(() => {
    if (!under) onBegin(chosen);
    const window = next && daysOf(next);
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
  return {
    ...{ playing, still },
    under: under !== null,
    /** Whether there is a window that holds something. */
    possible: under !== null || next !== null,
    /** Of so many bars a window is. */
    wide: windowWidth(within),
    toggle,
    pause,
    stop,
  };
}
