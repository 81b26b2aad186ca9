'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useEffect, useRef, useState, useTransition } from 'react';
import { parseDay } from '@/lib/time/calendar';
import type { AskedRange } from './place';

/** Keys come in rows: the page is asked for when they rest. */
const RESTING_MS = 400;

/** What a range of days is in the address, and what it begins anew. */
const FIELDS = ['from', 'to', 'page'];

const dayOrNull = (text: string | null | undefined) => (text && parseDay(text) ? text : null);

export type Asking = 'now' | 'when-keys-rest' | 'without-history';

/**
 * The days of the filter as the URL keeps them, and a way to ask for others: a step back in history undoes it.
 * `pending` while the page is on its way.
 * @param refused parameters for which the filter was not understood, as the address has them: none of its days holds while
 * they are there, and whoever asks for others drops them
 */
export function useAskedRange(refused: Readonly<Record<string, string>>) {
  const [pending, startTransition] = useTransition();
  const fields = [...new Set([...FIELDS, ...Object.keys(refused)])];
  const [address, set] = useQueryStates(Object.fromEntries(fields.map((field) => [field, parseAsString])), {
    shallow: false,
    history: 'push',
    scroll: false,
    startTransition,
  });
  // both ends change together, as one step back in history: a debounce of the URL would part them
  const [resting, rest] = useState<AskedRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  /** @returns what waits until the address has it; nothing where keys have to rest first */
  const ask = (range: AskedRange, how: Asking = 'now') => {
    clearTimeout(timer.current);
    const now = () => {
      rest(null);
      const dropped = Object.fromEntries(Object.keys(refused).map((field) => [field, null]));
      return set(
        { ...dropped, ...range, page: null },
        how === 'without-history' ? { history: 'replace' } : {},
      );
    };
    if (how !== 'when-keys-rest') return now();
    rest(range);
    timer.current = setTimeout(now, RESTING_MS);
    return null;
  };
  const stands = Object.entries(refused).every(([field, value]) => address[field] !== value);
  const { from, to } = stands ? address : {};
  return { asked: resting ?? { from: dayOrNull(from), to: dayOrNull(to) }, ask, pending };
}
