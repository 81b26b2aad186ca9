import { type RefObject, useEffect, useRef } from 'react';
import { successorOf } from './successor';

/** Hands the focus of a named button (`data-do`) that is gone on to another one of the box: else it would be nowhere. */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const had = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    const arrive = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-do]') : null;
      had.current = button && box.current?.contains(button) ? button : null;
    };
    // who presses somewhere else has left it, also where nothing takes the focus
    document.addEventListener('pointerdown', arrive);
    document.addEventListener('focusin', arrive);
    return () => {
      document.removeEventListener('pointerdown', arrive);
      document.removeEventListener('focusin', arrive);
    };
  }, [box]);
  // after every change: any of them may have taken the button away
  useEffect(() => {
    const gone = had.current;
    if (!gone || gone.isConnected) return;
    had.current = null;
    // the reader is elsewhere by now
    if (document.activeElement !== document.body) return;
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>('[data-do]') ?? [])];
    const next = successorOf(
      gone.dataset.do ?? '',
      buttons.map((button) => button.dataset.do ?? ''),
    );
    buttons.find((button) => button.dataset.do === next)?.focus();
  });
}
