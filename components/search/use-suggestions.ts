'use client';

import { useEffect, useState } from 'react';
import type { Suggestion } from './suggestion';

/** So long the reader has to pause before the server is asked. */
const PAUSE_MS = 120;

/**
 * What the server suggests for what stands in the box; null while nothing is known of it yet. An answer that comes
 * after more was typed is dropped. Where the server cannot be asked there are none, and the form works as ever.
 */
export function useSuggestions(typed: string, lang: string): Suggestion[] | null {
  const [known, setKnown] = useState<{ typed: string; found: Suggestion[] } | null>(null);
  useEffect(() => {
    if (!typed) return;
    const stop = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ q: typed, lang });
      const answer = await fetch(`/api/search/suggestions?${query}`, { signal: stop.signal });
      setKnown({ typed, found: answer.ok ? (await answer.json()).suggestions : [] });
    };
    const timer = setTimeout(() => ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, lang]);
  return typed && known ? known.found : null;
}
