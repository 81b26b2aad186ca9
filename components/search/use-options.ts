'use client';

import { type KeyboardEvent, useEffect, useId, useState } from 'react';

export const optionId = (list: string, index: number): string => `${list}-${index}`;

interface Options {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** How many options there are; null while nothing is known of them. */
  count: number | null;
  /** What an option does. */
  take: (index: number) => void;
}

/**
 * A list of options under a box that keeps the focus, as WAI-ARIA has a combobox: arrows choose, Enter takes, Escape
 * closes.
 */
export function useOptions({ open, setOpen, count, take }: Options) {
  const list = useId();
  const [chosen, setChosen] = useState(-1);
  const shown = open && count !== null;
  useEffect(() => {
    if (chosen >= 0) document.getElementById(optionId(list, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);

  const openAnew = () => {
    setOpen(true);
    setChosen(-1);
  };
  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const takeAndClose = (index: number) => {
    close();
    take(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (step) {
      event.preventDefault();
      setOpen(true);
      // one step beyond either end the box itself is chosen again
      const stops = (count ?? 0) + 1;
      setChosen(((chosen + 1 + step + stops) % stops) - 1);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && shown && chosen >= 0) {
      event.preventDefault();
      takeAndClose(chosen);
    }
  };

  return {
    list,
    shown,
    chosen,
    openAnew,
    close,
    /** What an option needs besides its looks. */
    option: (index: number) => ({
      id: optionId(list, index),
      role: 'option',
      'aria-selected': index === chosen,
      // the box keeps the focus
      onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: () => takeAndClose(index),
      className: 'cursor-pointer px-3 py-1.5 hover:bg-wash aria-selected:bg-wash aria-selected:text-accent',
    }),
    /** What the box needs. */
    box: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': shown,
      'aria-controls': shown ? list : undefined,
      'aria-activedescendant': shown && chosen >= 0 ? optionId(list, chosen) : undefined,
      autoComplete: 'off',
      autoCapitalize: 'none',
      spellCheck: false,
      onKeyDown,
    } as const,
  };
}
