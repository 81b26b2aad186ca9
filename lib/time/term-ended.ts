import { bounds } from './edtf';

/**
 * Whether a term of office has ended before a day, as far as it is told.
 * @param last EDTF; `..` for one that goes on, null where not known @param today ISO day
 */
export function termEnded(last: string | null, today: string): boolean {
  const ends = bounds(last ?? '')?.latest;
  return !!ends && ends < today;
}
