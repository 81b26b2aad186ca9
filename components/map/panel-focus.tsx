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
 * had it is gone with what stood there before. A circle of one place keeps it.
 */
export function PanelFocus({ of, isList }: Props) {
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!isLost && !(isList && activeElement.closest('.map'))) return;
    document.getElementById('panel-title')?.focus({ preventScroll: isLost });
  }, [of, isList]);
  return null;
}
