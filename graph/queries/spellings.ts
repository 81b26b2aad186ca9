import type { Engine } from '@/graph/engine/engine';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';

/** A form of a leader's name as articles write it, and where. */
export interface Spelling {
  form: string;
  /** How many articles have it. */
  articles: number;
  /** The newest of them, at most 3; `start` is where a mention of it begins in the text, UTF-16. */
  seen: (NamedArticle & { start: number })[];
}

/** How many articles are named for each spelling. */
const NAMED = 3;

interface Row {
  form: string;
  articles: number;
  seen: { article: NamedArticle; starts: number[] }[];
}

/** Every spelling in which the articles name a leader, the most frequent first; empty where none does. */
export async function spellings(engine: Engine, id: string): Promise<Spelling[]> {
  const rows = await engine.read<Row>(SPELLINGS, { id, named: NAMED });
  const ids = [...new Set(rows.flatMap(({ seen }) => seen.map(({ article }) => article.id)))];
  const texts = new Map(
    (await engine.read<{ id: string; text: string }>(TEXTS, { ids })).map(({ id, text }) => [id, text]),
  );
  return rows.map(({ form, articles, seen }) => ({
    form,
    articles,
    seen: seen.map(({ article, starts }) => ({
      ...article,
      start: startOf(form, texts.get(article.id) ?? '', starts),
    })),
  }));
}

/** The mention that is written so; where words of respect stand before it, the one that they lead to. */
function startOf(form: string, text: string, starts: readonly number[]): number {
  const reaches = (start: number) => text.lastIndexOf(form, start) + form.length > start;
  return (
    starts.find((start) => text.startsWith(form, start)) ??
    starts.find((start) => text.lastIndexOf(form, start) >= 0 && reaches(start)) ??
    starts[0] ??
    0
  );
}

const SPELLINGS = `
MATCH (:Leader {id: $id})<-[m:MENTIONS]-(a:Article)
UNWIND m.aliases AS form
WITH form, a, m.starts AS starts ORDER BY coalesce(a.published, '') DESC, a.id
WITH form, count(a) AS articles, collect({article: a {${ARTICLE_NAME}}, starts: starts}) AS seen
RETURN form, articles, seen[0..$named] AS seen
ORDER BY articles DESC, form`;

const TEXTS = 'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.text AS text';
