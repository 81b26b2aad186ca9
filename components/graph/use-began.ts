import { useEffect, useReducer } from 'react';
import { onAddress } from '@/components/history/entries';
import { hasToSay } from './began';
import { withBegan } from './scene-address';
import type { Beginning } from './use-scene';

/**
 * Keeps the address such that whoever opens it, or gets it sent, sees the picture that is seen here.
 * @param drawn what the page at hand was drawn by @param settled whether it is the page of the address, and no other is on its way
 */
export function useBegan({ base, of: graph }: Beginning, drawn: string, settled: () => boolean): void {
  const [changes, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onAddress(changed), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` and `drawn` are why it looks again
  useEffect(() => {
    if (!graph || !settled()) return;
    const { href, search } = location;
    const address = withBegan(href, hasToSay(new URLSearchParams(search), graph, base));
    if (address !== href) history.replaceState(null, '', address);
  }, [graph, base, changes, drawn, settled]);
}
