import { useEffect } from 'react';
import { keyOf } from './key-of';

/** Ctrl+Z takes a step back, Ctrl+Shift+Z or Ctrl+Y on again, wherever nobody is writing. */
export function useUndoKeys(take: (move: 'undo' | 'redo') => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
      const key = keyOf(event);
      if (typing || !(event.ctrlKey || event.metaKey) || !(key === 'z' || key === 'y')) return;
      event.preventDefault();
      take(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [take]);
}
