import type { Engine } from '@/graph/engine/engine';
import type { NamedArticle } from '@/graph/queries/names';
import { sideMatch } from '@/graph/queries/side-match';

/** Which articles a list rests on. */
export type CoverageOf =
  | { of: 'everything' }
  /** Articles that name the leader, the country, the organisation. */
  | { of: 'leader'; id: string }
  | { of: 'country'; code: string }
  | { of: 'organisation'; id: string }
  /** Articles that name both; each a leader id or a country code. */
  | { of: 'pair'; a: string; b: string };

/** From how many articles, of which publishers and period: silence beyond them is not "never met". */
export interface Coverage {
  articles: number;
  /** Most articles first; `paper` is null for those of which nothing tells it. */
  publishers: (Paper & { articles: number })[];
  /** First and last published ISO day; null where none is known. */
  first: string | null;
  last: string | null;
  /** Articles whose published day is not known. */
  undated: number;
}

type Paper = Pick<NamedArticle, 'paper' | 'publisherHow' | 'publisherBn' | 'publisherEn'>;

interface Row extends Paper {
  articles: number;
  first: string | null;
  last: string | null;
  undated: number;
}

export async function coverage(engine: Engine, what: CoverageOf = { of: 'everything' }): Promise<Coverage> {
  const rows = await engine.read<Row>(`${articlesOf(what)} ${COLUMNS}`, { ...what });
  const days = rows
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== null)
    .sort();
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    articles: sum((row) => row.articles),
    publishers: rows.map(({ paper, publisherHow, publisherBn, publisherEn, articles }) => ({
      ...{ paper, publisherHow, publisherBn, publisherEn, articles },
    })),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    undated: sum((row) => row.undated),
  };
}

function articlesOf(what: CoverageOf): string {
  if (what.of === 'everything') return 'MATCH (a:Article)';
  if (what.of === 'leader') return 'MATCH (:Leader {id: $id})<-[:MENTIONS]-(a:Article)';
  if (what.of === 'country') return 'MATCH (:Country {code: $code})<-[:MENTIONS]-(a:Article)';
  if (what.of === 'organisation') return 'MATCH (:Organisation {id: $id})<-[:MENTIONS]-(a:Article)';
  return `MATCH (${sideMatch(what.a, '$a')})<-[:MENTIONS]-(a:Article)
    WHERE EXISTS { MATCH (a)-[:MENTIONS]->(${sideMatch(what.b, '$b')}) }`;
}

const COLUMNS = `
RETURN a.paper AS paper, a.publisherHow AS publisherHow, max(a.publisherBn) AS publisherBn, max(a.publisherEn) AS publisherEn, count(a) AS articles, min(a.published) AS first, max(a.published) AS last,
  count(CASE WHEN a.published IS NULL THEN 1 ELSE null END) AS undated
ORDER BY articles DESC, paper, publisherHow`;
