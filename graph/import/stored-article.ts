import type { Transaction } from '@/graph/engine/engine';
import type { ArticleProps } from '@/graph/import/article-facts';
import type { StoredReport } from '@/lib/identity/former-ids';

/** An article as it is in the graph, and what its change may leave behind. */
export interface StoredArticle {
  article: ArticleProps;
  /** Ids of those whom it mentions. */
  leaders: string[];
  reports: (StoredReport & { block: string; meeting: string | null })[];
}

/** @returns null where there is none */
export async function readStored(tx: Transaction, id: string): Promise<StoredArticle | null> {
  const [row] = await tx.run<Omit<StoredArticle, 'reports'>>(ARTICLE, { id });
  if (!row) return null;
  return { ...row, reports: await tx.run<StoredArticle['reports'][number]>(REPORTS, { id }) };
}

/** Whether an article is there word for word. Nulls are not stored, and the time of import says nothing about it. */
export function isSame(stored: ArticleProps, props: ArticleProps): boolean {
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b);
  return Object.entries(props).every(([name, value]) => same(stored[name], value));
}

const ARTICLE = `
MATCH (a:Article {id: $id})
RETURN a {.*} AS article, [(a)-[:MENTIONS]->(l:Leader) | l.id] AS leaders`;

const REPORTS = `
MATCH (:Article {id: $id})-[:MAKES]->(r:Report)
RETURN r.id AS id, r.block AS block, r.kind AS kind, r.evidence AS evidence, r.formerIds AS formerIds,
  head([(r)-[:OF]->(m:Meeting) | m.id]) AS meeting`;
