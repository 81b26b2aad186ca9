'use client';

import { useEffect, useState } from 'react';

/** So long the reader has to pause before the server is asked. */
const PAUSE_MS = 120;

/** What the server offers; `all` where it knows how many there are. */
interface Suggested<Line> {
  suggestions: Line[];
  all?: number;
}

/**
 * What the server suggests; null while nothing is known of it yet, or it is not asked. An answer that comes after
 * something else was asked is dropped. Where the server cannot be asked there is none, and the form works as ever.
 * @param address that is asked, null for none
 */
export function useSuggestions<Line>(address: string | null): Suggested<Line> | null {
  const [known, setKnown] = useState<Suggested<Line> | null>(null);
  useEffect(() => {
    if (address === null) return setKnown(null);
    const stop = new AbortController();
    const ask = async () => {
      const answer = await fetch(address, { signal: stop.signal });
      setKnown(answer.ok ? await answer.json() : { suggestions: [] });
    };
    const timer = setTimeout(() => ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return address === null ? null : known;
}
