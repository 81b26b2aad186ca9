import type { Engine } from '@/graph/engine/engine';
import type { NamedCountry } from '@/graph/queries/names';

export interface CountryRow extends NamedCountry {
  /** Leaders who speak for it and whom an article names. */
  leaders: number;
  /** Meetings of which it is a side. */
  meetings: number;
  articles: number;
}

/** Every country that an article refers to, most meetings first. */
export async function countries(engine: Engine): Promise<CountryRow[]> {
  throw new Error(`not yet: ${engine}`);
}
