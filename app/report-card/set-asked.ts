import * as z from 'zod/mini';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

/** The set that a URL names by `set`; null where it names none. @returns the fault where there is none of that name */
export function setAsked(sets: readonly MeasuredSet[], params: UrlParams): Parsed<MeasuredSet | null> {
  const names = sets.map(({ name }) => name);
  const parsed = parseParams(
    z.object({ set: z.optional(z.enum(names, { error: 'not-one-of' })) }),
    [],
    params,
  );
  if (!parsed.ok) return parsed;
  return { ok: true, value: sets.find(({ name }) => name === parsed.value.set) ?? null };
}
