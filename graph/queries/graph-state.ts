import type { Engine } from '@/graph/engine/engine';

export interface GraphState {
  empty: boolean;
  leaders: number;
  countries: number;
  meetings: number;
  reports: number;
  articles: number;
  /** Reader versions of the stored articles, sorted; more than one, or another than the reader's own: read them again. */
  readerVersions: string[];
}

/** How much there is, and which reader read it. */
export async function graphState(engine: Engine): Promise<GraphState> {
  throw new Error(`not yet: ${engine}`);
}
