import type { Engine } from '@/graph/engine/engine';

/** The kinds of pages that stand for something in the graph. */
export const SITE_SECTIONS = [
  'leaders',
  'countries',
  'organisations',
  'meetings',
  'articles',
  'leader-pairs',
  'country-pairs',
] as const;
export type SiteSection = (typeof SITE_SECTIONS)[number];

/** One page: the ids in its path, and the ISO instant of its last change where that is known. */
export interface SitePage {
  ids: string[];
  changed: string | null;
}

/** How many pages a section has. */
export async function countPages(engine: Engine, section: SiteSection): Promise<number> {
  const [row] = await engine.read<{ pages: number }>(`${PAGES[section]} RETURN count(*) AS pages`);
  return row?.pages ?? 0;
}

/** A part of a section's pages, in the order of their ids. Pairs are those with a meeting, in one order each. */
export async function sitePages(
  engine: Engine,
  section: SiteSection,
  { skip, limit }: { skip: number; limit: number },
): Promise<SitePage[]> {
  const rows = await engine.read<{ a: string; b: string | null; changed: string | null }>(
    `${PAGES[section]} RETURN a, b, changed ORDER BY a, b SKIP $skip LIMIT $limit`,
    { skip, limit },
  );
  return rows.map(({ a, b, changed }) => ({ ids: b === null ? [a] : [a, b], changed }));
}

const one = (id: string, changed = 'null') => `WITH ${id} AS a, null AS b, ${changed} AS changed`;
const two = (key: string) =>
  `WHERE a.${key} < b.${key} WITH DISTINCT a.${key} AS a, b.${key} AS b, null AS changed`;

const PAGES: Record<SiteSection, string> = {
  leaders: `MATCH (l:Leader) ${one('l.id')}`,
  countries: `MATCH (c:Country) WHERE EXISTS { MATCH (c)<-[:MENTIONS]-(:Article) } ${one('c.code')}`,
  organisations: `MATCH (o:Organisation) WHERE EXISTS { MATCH (o)<-[:MENTIONS]-(:Article) } ${one('o.id')}`,
  meetings: `MATCH (m:Meeting) ${one('m.id')}`,
  articles: `MATCH (x:Article) ${one('x.id', 'x.importedAt')}`,
  'leader-pairs': `MATCH (m:Meeting) MATCH (m)<-[:TOOK_PART]-(a:Leader) MATCH (m)<-[:TOOK_PART]-(b:Leader) ${two('id')}`,
  'country-pairs': `MATCH (m:Meeting) MATCH (m)-[:BETWEEN]->(a:Country) MATCH (m)-[:BETWEEN]->(b:Country) ${two('code')}`,
};
