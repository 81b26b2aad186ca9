import type { Engine } from '@/graph/engine/engine';

/** Which articles a list rests on. */
export type CoverageOf =
  | { of: 'everything' }
  /** Articles that name the leader, the country. */
  | { of: 'leader'; id: string }
  | { of: 'country'; code: string }
  /** Articles that name both; each a leader id or a country code. */
  | { of: 'pair'; a: string; b: string };

/** From how many articles, of which publishers and period: silence beyond them is not "never met". */
export interface Coverage {
  articles: number;
  /** Most articles first; `name` is null for those whose page does not tell. */
  publishers: { name: string | null; articles: number }[];
  /** First and last published ISO day; null where none is known. */
  first: string | null;
  last: string | null;
  /** Articles whose published day is not known. */
  undated: number;
}

export async function coverage(engine: Engine, what: CoverageOf = { of: 'everything' }): Promise<Coverage> {
  throw new Error(`not yet: ${engine} ${what}`);
}
