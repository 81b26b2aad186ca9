import type { Engine, Transaction } from '@/graph/engine/engine';
import { TERMS_VERSION, termsLine } from '@/lib/search/text-terms';

/** What of an article's node is made findable. */
interface Text {
  id: string;
  title?: unknown;
  text?: unknown;
}

/** So many articles are written in one transaction. */
const AT_ONCE = 100;

/**
 * Keeps the words of articles beside their texts, in every shape that they may be looked for in, for Neo4j's full-text
 * index. Nothing on the embedded engine, whose index is made from the texts themselves.
 */
export async function writeWords(tx: Transaction, texts: readonly Text[]): Promise<void> {
  if (tx.kind !== 'neo4j') return;
  const rows = texts.map(({ id, title, text }) => ({
    id,
    props: {
      titleWords: termsLine(String(title ?? '')),
      words: termsLine(String(text ?? '')),
      termsVersion: TERMS_VERSION,
    },
  }));
  await tx.run('UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a += row.props', { rows });
}

/** Gives articles their words that another version of Boithok has written. */
export async function writeMissingWords(engine: Engine): Promise<void> {
  if (engine.kind !== 'neo4j') return;
  const parameters = { version: TERMS_VERSION, limit: AT_ONCE };
  let texts = await engine.read<Text>(MISSING, parameters);
  while (texts.length > 0) {
    const some = texts;
    await engine.write((tx) => writeWords(tx, some));
    texts = await engine.read<Text>(MISSING, parameters);
  }
}

const MISSING = `
MATCH (a:Article) WHERE coalesce(a.termsVersion, 0) <> $version
RETURN a.id AS id, a.title AS title, a.text AS text LIMIT $limit`;
