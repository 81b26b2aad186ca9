import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { noSummary, type Summary } from '@/graph/import/import-paths';
import { readSafely } from '@/graph/import/read-safely';
import type { CleanArticle, PublishedBasis } from '@/lib/page/clean-article';
import { isRefusal } from '@/lib/page/refusal';
import { READER_VERSION } from '@/lib/read-article';

/** Told after every article. */
export interface RereadProgress {
  articles: number;
  of: number;
}

/** How many stored articles an other reader than this one has read. */
export async function staleArticles(engine: Engine): Promise<number> {
  return (await staleIds(engine)).length;
}

/**
 * Reads the stored articles again that another version of the reader has read, each in one transaction; their files
 * are not needed. Stopped midway, it goes on where it was at the next call.
 * @throws GraphUnavailable
 */
export async function rereadStored(
  engine: Engine,
  onProgress: (progress: RereadProgress) => void = () => {},
): Promise<Summary> {
  const summary = noSummary();
  const ids = await staleIds(engine);
  for (const [at, id] of ids.entries()) {
    const [row] = await engine.read<{ article: StoredArticle }>(STORED, { id });
    if (!row) continue;
    const reading = readSafely(cleanArticle(row.article), row.article.key);
    if (isRefusal(reading)) summary.refused.push(reading);
    else {
      summary.read += 1;
      summary[await importArticle(engine, reading)] += 1;
    }
    onProgress({ articles: at + 1, of: ids.length });
  }
  return summary;
}

interface StoredArticle {
  key: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  publishedBasis: PublishedBasis | null;
  publishedPhrase: string | null;
  credit: string | null;
  creditStart: number | null;
  creditEnd: number | null;
  creditRule: string | null;
  text: string;
}

/** The article as it came in. */
export function cleanArticle(stored: StoredArticle): CleanArticle {
  const {
    key,
    title,
    publisher,
    url,
    text,
    published: day,
    publishedBasis: basis,
    publishedPhrase: phrase,
  } = stored;
  const { credit, creditStart: start, creditEnd: end, creditRule: rule } = stored;
  return {
    key,
    title,
    publisher,
    url,
    published: day && basis ? { day, basis, phrase: phrase ?? '' } : null,
    credit:
      credit !== null && start !== null && end !== null
        ? { text: credit, start, end, rule: rule ?? '' }
        : null,
    text,
  };
}

async function staleIds(engine: Engine): Promise<string[]> {
  const rows = await engine.read<{ id: string }>(
    'MATCH (a:Article) WHERE a.readerVersion <> $version RETURN a.id AS id ORDER BY id',
    { version: READER_VERSION },
  );
  return rows.map(({ id }) => id);
}

const STORED = `
MATCH (a:Article {id: $id})
RETURN a {.key, .title, .publisher, .url, .published, .publishedBasis, .publishedPhrase, .credit, .creditStart,
  .creditEnd, .creditRule, .text} AS article`;
