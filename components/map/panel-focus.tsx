'use client';

import { useEffect, useRef } from 'react';

interface Props {
  /** What stands beside the map, in letters that change with it. */
  of: string;
  /** It is the list of the places that a circle stands for. */
  isList: boolean;
}

/**
 * Gives the keyboard to the heading beside the map: where a circle has opened a list of places, and where the link that
 * had it is gone with what stood there before. A circle of one place keeps it where its meetings are in view beside it.
 */
export function PanelFocus({ of, isList }: Props) {
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    const heading = document.getElementById('panel-title');
    // on a phone it stands below the map
    const isBelow = heading !== null && heading.getBoundingClientRect().bottom > window.innerHeight;
    if (!isLost && !((isList || isBelow) && activeElement.closest('.map'))) return;
    heading?.focus({ preventScroll: isLost });
  }, [of, isList]);
  return null;
}
