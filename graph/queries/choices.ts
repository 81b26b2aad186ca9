import type { Engine } from '@/graph/engine/engine';
import type { NamedCountry, NamedLeader } from '@/graph/queries/names';

/** What the filters' menus offer: everyone and every country with a meeting, by Bengali name. */
export interface Choices {
  leaders: NamedLeader[];
  countries: NamedCountry[];
}

export async function choices(engine: Engine): Promise<Choices> {
  throw new Error(`not yet: ${engine}`);
}
