'use client';

import { useEffect, useRef, useState } from 'react';
import { useStill } from './use-still';

/** How long a window stands, once it is drawn, before the next. */
const STANDS_MS = 1000;

/**
 * A play through time: `step` again and again until it answers that it was the last. Waits while `pending`, and while
 * nobody sees the page. Who wants less motion has one step a press, and nothing moves by itself.
 * @param step shows the next window; `first` of a play @returns whether there is another
 */
export function usePlay(step: (first: boolean) => boolean, pending: boolean) {
  const still = useStill();
  const [playing, setPlaying] = useState(false);
  const next = useRef(step);
  next.current = step;

  useEffect(() => {
    if (!playing || pending) return;
    const timer = setTimeout(() => {
      if (!document.hidden && !next.current(false)) setPlaying(false);
    }, STANDS_MS);
    return () => clearTimeout(timer);
  });

  return {
    playing,
    /** It goes by a step a press. */
    still,
    /** Begins, or pauses. */
    toggle: () => {
      if (playing) return setPlaying(false);
      const more = next.current(true);
      setPlaying(more && !still);
    },
    pause: () => setPlaying(false),
  };
}
