import { useEffect, useState } from 'react';

/** Whether a script runs: what needs one is drawn only then. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
