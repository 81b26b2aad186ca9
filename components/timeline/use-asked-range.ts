'use client';

import { debounce, parseAsString, useQueryStates } from 'nuqs';
import { useTransition } from 'react';
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
  const ask = (range: AskedRange, how: Asking = 'now') =>
    void set(
      { ...range, page: null },
      {
        ...(how === 'when-keys-rest' && { limitUrlUpdates: debounce(RESTING_MS) }),
        ...(how === 'without-history' && { history: 'replace' as const }),
      },
    );
  return { asked: { from: dayOrNull(from), to: dayOrNull(to) }, ask, pending };
}
