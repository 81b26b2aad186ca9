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
  const count = async (label: string) => {
    const [row] = await engine.read<{ n: number }>(`MATCH (n:${label}) RETURN count(n) AS n`);
    return row?.n ?? 0;
  };
  const [leaders, countries, meetings, reports, versions] = await Promise.all([
    count('Leader'),
    count('Country'),
    count('Meeting'),
    count('Report'),
    engine.read<{ version: string; articles: number }>(VERSIONS),
  ]);
  const articles = versions.reduce((total, row) => total + row.articles, 0);
  const readerVersions = versions.map((row) => row.version).sort();
  return { empty: articles === 0, leaders, countries, meetings, reports, articles, readerVersions };
}

const VERSIONS = 'MATCH (a:Article) RETURN a.readerVersion AS version, count(a) AS articles';
