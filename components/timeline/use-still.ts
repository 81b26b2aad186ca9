import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(prefers-reduced-motion: reduce)');

function onChange(tell: () => void) {
  const asked = query();
  asked.addEventListener('change', tell);
  return () => asked.removeEventListener('change', tell);
}

/** Whether the reader has asked for less motion; the server does not know. */
export const useStill = (): boolean =>
  useSyncExternalStore(
    onChange,
    () => query().matches,
    () => false,
  );
