'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** So much wheel is one step. */
const STEP = 80;

/**
 * Zooms by the wheel where Ctrl is held, as a pinch on a touchpad comes; a bare wheel scrolls the page as ever.
 * @param zoom gets the share of the plot's width that the hand is at
 */
export function useZoomWheel(
  element: RefObject<HTMLElement | null>,
  plot: RefObject<HTMLElement | null>,
  zoom: (factor: number, share: number) => void,
): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const target = element.current;
    let turned = 0;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < STEP) return;
      const { left = 0, width = 1 } = plot.current?.getBoundingClientRect() ?? {};
      latest.current(turned < 0 ? 0.5 : 2, (event.clientX - left) / width);
      turned = 0;
    };
    target?.addEventListener('wheel', turn, { passive: false });
    return () => target?.removeEventListener('wheel', turn);
  }, [element, plot]);
}
