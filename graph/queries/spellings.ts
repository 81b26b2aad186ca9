import type { Engine } from '@/graph/engine/engine';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';
import { spell } from '@/lib/bengali/letters';

/** A form of a leader's name as articles write it, and where. */
export interface Spelling {
  /** Of forms that look alike and differ in their encoding alone, the most frequent. */
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
  /** Ids of all the articles that have it. */
  articles: string[];
  seen: { article: NamedArticle; starts: number[] }[];
}

/** Every spelling in which the articles name a leader, the most frequent first; empty where none does. */
export async function spellings(engine: Engine, id: string): Promise<Spelling[]> {
  const rows = await engine.read<Row>(SPELLINGS, { id, named: NAMED });
  const ids = [...new Set(rows.flatMap(({ seen }) => seen.map(({ article }) => article.id)))];
  const texts = new Map(
    (await engine.read<{ id: string; text: string }>(TEXTS, { ids })).map(({ id, text }) => [id, text]),
  );
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const letters = spell(row.form);
    alike.set(letters, [...(alike.get(letters) ?? []), row]);
  }
  return [...alike.values()]
    .map((forms) => ({
      form: forms[0]?.form ?? '',
      articles: new Set(forms.flatMap(({ articles }) => articles)).size,
      seen: forms
        .flatMap(({ form, seen }) =>
          seen.map(({ article, starts }) => ({
            ...article,
            start: startOf(form, texts.get(article.id) ?? '', starts),
          })),
        )
        .sort(byNewest)
        .slice(0, NAMED),
    }))
    .sort((a, b) => b.articles - a.articles || (a.form < b.form ? -1 : 1));
}

const byNewest = (a: NamedArticle, b: NamedArticle) =>
  (a.published ?? '') > (b.published ?? '') ? -1 : a.published === b.published ? 0 : 1;

/** All forms of a leader's name that look like this one, however they are encoded. */
export async function formsLike(engine: Engine, id: string, form: string): Promise<string[]> {
  const rows = await engine.read<{ form: string }>(FORMS, { id });
  return rows.map((row) => row.form).filter((one) => spell(one) === spell(form));
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
WITH form, collect(a.id) AS articles, collect({article: a {${ARTICLE_NAME}}, starts: starts}) AS seen
RETURN form, articles, seen[0..$named] AS seen
ORDER BY size(articles) DESC, form`;

const FORMS = `
MATCH (:Leader {id: $id})<-[m:MENTIONS]-(:Article) UNWIND m.aliases AS form RETURN DISTINCT form`;

const TEXTS = 'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.text AS text';
