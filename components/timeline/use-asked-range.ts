'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useEffect, useRef, useState, useTransition } from 'react';
import { parseDay } from '@/lib/time/calendar';
import type { AskedRange } from './place';

/** Keys come in rows: the page is asked for when they rest. */
const RESTING_MS = 400;

const dayOrNull = (text: string | null) => (text !== null && parseDay(text) ? text : null);

export type Asking = 'now' | 'when-keys-rest' | 'without-history';

/**
 * The days of the filter as the URL keeps them, and a way to ask for others: a step back in history undoes it.
 * `pending` while the page is on its way.
 */
export function useAskedRange() {
  const [pending, startTransition] = useTransition();
  const [{ from, to }, set] = useQueryStates(
    { from: parseAsString, to: parseAsString, page: parseAsString },
    { shallow: false, history: 'push', scroll: false, startTransition },
  );
  // both ends change together, as one step back in history: a debounce of the URL would part them
  const [resting, rest] = useState<AskedRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  /** @returns what waits until the address has it; nothing where keys have to rest first */
  const ask = (range: AskedRange, how: Asking = 'now') => {
    clearTimeout(timer.current);
    const now = () => {
      rest(null);
      return set({ ...range, page: null }, how === 'without-history' ? { history: 'replace' } : {});
    };
    if (how !== 'when-keys-rest') return now();
    rest(range);
    timer.current = setTimeout(now, RESTING_MS);
    return null;
  };
  return { asked: resting ?? { from: dayOrNull(from), to: dayOrNull(to) }, ask, pending };
}
