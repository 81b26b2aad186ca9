import MiniSearch from 'minisearch';
import type { Engine } from '@/graph/engine/engine';
import { searchWords } from '@/lib/search/letters';
import { foldedStems } from '@/lib/search/text-terms';
import type { Writing } from '@/lib/search/wanted';

/** What of an article is searched. */
interface Text {
  id: string;
  title: string | null;
  text: string;
}

/** So many articles are read and indexed before other work has its turn. */
const AT_ONCE = 100;

/**
 * The words of the embedded graph's articles, kept in memory beside it (graph/DECISIONS.md). It looks once after every
 * write which articles are other than before, and reads those alone.
 */
export class ArticleIndex {
  readonly #engine: Engine;
  readonly #words = new MiniSearch<Text>({
    fields: ['title', 'text'],
    tokenize: searchWords,
    processTerm: (word) => this.#shapesOf(word),
    searchOptions: { tokenize: (word) => [word], processTerm: (term) => term, boost: { title: 2 } },
  });
  #shapesOf = foldedStems;
  /** What was indexed of each article. */
  readonly #indexed = new Map<string, string>();
  #asOf = -1;
  #bringing: Promise<void> | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Ids of the articles that have all the words of one of these writings, the best first. */
  async find(writings: readonly Writing[]): Promise<string[]> {
    await this.current();
    const queries = writings.map(({ words, open, titleAlone }) => ({
      combineWith: 'AND' as const,
      ...(titleAlone && { fields: ['title'] }),
      queries: words.map((word, at) => {
        const [written = word, ...stems] = foldedStems(word);
        const prefix = open === true && at === words.length - 1;
        return { combineWith: 'OR' as const, queries: [{ queries: [written], prefix }, ...stems] };
      }),
    }));
    const found = this.#words.search({ combineWith: 'OR', queries });
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  }

  /** Waits until everything that was written before this call is in the index. */
  async current(): Promise<void> {
    while (this.#asOf < this.#engine.writes) {
      this.#bringing ??= this.#bring().finally(() => {
        this.#bringing = null;
      });
      await this.#bringing;
    }
  }

  async #bring(): Promise<void> {
    const asOf = this.#engine.writes;
    const stored = await this.#engine.read<{ id: string; title: string | null; hash: string }>(STAMPS);
    const stamps = new Map(stored.map(({ id, title, hash }) => [id, `${hash} ${title ?? ''}`]));
    for (const id of [...this.#indexed.keys()].filter((one) => stamps.get(one) !== this.#indexed.get(one))) {
      this.#words.discard(id);
      this.#indexed.delete(id);
    }
    // the same words come again and again, and their shapes with them
    const shapes = new Map<string, string[]>();
    this.#shapesOf = (word) => {
      const known = shapes.get(word) ?? foldedStems(word);
      shapes.set(word, known);
      return known;
    };
    const fresh = [...stamps.keys()].filter((id) => !this.#indexed.has(id));
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const texts = await this.#engine.read<Text>(TEXTS, { ids: fresh.slice(at, at + AT_ONCE) });
      for (const text of texts) {
        this.#words.add(text);
        this.#indexed.set(text.id, stamps.get(text.id) ?? '');
      }
    }
    this.#shapesOf = foldedStems;
    this.#asOf = asOf;
  }
}

const STAMPS = 'MATCH (a:Article) RETURN a.id AS id, a.title AS title, a.textHash AS hash';
const TEXTS =
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title, a.text AS text';
