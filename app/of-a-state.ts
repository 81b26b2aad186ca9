import { type Parsed, refused } from '@/lib/filter/url-params';
import { isState } from '@/lib/lexicon/states';

/** A filter as it was read from an address; refused where it names a country by a code that no state has. */
export function ofAState<T extends { country?: string | undefined }>(parsed: Parsed<T>): Parsed<T> {
  const country = parsed.ok ? parsed.value.country : undefined;
  if (country === undefined || isState(country)) return parsed;
  return { ok: false, faults: [refused('country', country, 'not-a-country')] };
}
