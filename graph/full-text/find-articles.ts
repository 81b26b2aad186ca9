import type { Engine } from '@/graph/engine/engine';
import { TEXT_INDEX } from '@/graph/engine/schema';
import { foldedStems } from '@/lib/search/text-terms';
import type { Writing } from '@/lib/search/wanted';
import { ArticleIndex } from './article-index';

/** Kept on `globalThis`: bundles hold this module more than once, and an index takes time and room. */
const KEPT = Symbol.for('boithok.article-indexes');
const kept = globalThis as { [KEPT]?: WeakMap<Engine, ArticleIndex> };

/**
 * Ids of the articles that have all the words of one of these writings, in whatever case and spelling, the best first: the
 * database's own full-text index where it has one, an index of this process beside the embedded graph.
 */
export async function findArticles(engine: Engine, writings: readonly Writing[]): Promise<string[]> {
  const some = writings.filter(({ words }) => words.length > 0);
  if (some.length === 0) return [];
  if (engine.kind === 'grafeo') return indexOf(engine).find(some);
  const rows = await engine.read<{ id: string }>(FULL_TEXT, { query: luceneQuery(some) });
  return rows.map(({ id }) => id);
}

/** Makes the index of the embedded graph's articles before somebody waits for it; nothing on Neo4j. */
export async function prepareArticles(engine: Engine): Promise<void> {
  if (engine.kind === 'grafeo') await indexOf(engine).current();
}

function indexOf(engine: Engine): ArticleIndex {
  kept[KEPT] ??= new WeakMap();
  const index = kept[KEPT].get(engine) ?? new ArticleIndex(engine);
  kept[KEPT].set(engine, index);
  return index;
}

/** Each word in one of its shapes, in the title or the text. No shape holds a sign that the query's language knows. */
function luceneQuery(writings: readonly Writing[]): string {
  const all = writings.map(({ words, open, titleAlone }) => {
    const shape = (one: string) => `titleWords:${one}^2${titleAlone ? '' : ` words:${one}`}`;
    const each = words.map((word, at) => {
      const [written = word, ...stems] = foldedStems(word);
      const goesOn = open && at === words.length - 1;
      return `+(${[written, ...(goesOn ? [`${written}*`] : []), ...stems].map(shape).join(' ')})`;
    });
    return `(${each.join(' ')})`;
  });
  return all.join(' ');
}

const FULL_TEXT = `
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node, score
RETURN node.id AS id ORDER BY score DESC, id`;
