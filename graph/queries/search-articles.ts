import type { Engine } from '@/graph/engine/engine';
import { articlesHolding } from '@/graph/queries/articles-holding';
import { articlesPublished } from '@/graph/queries/articles-published';
import { idOf, type NameHit, nameOf } from '@/graph/queries/name-hit';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';
import type { Portion } from '@/graph/queries/search-paging';
import { keyValue } from '@/graph/queries/side-match';
import { isCountryCode } from '@/lib/filter/country-code';
import { type FoundSentence, foundSentence } from '@/lib/search/found-sentence';
import type { Wanted, Writing } from '@/lib/search/wanted';
import type { Span } from '@/lib/span';
import type { DayRange } from '@/lib/time/filter';

/** An article that was found, and why: the sentence that has the words, and whom or what it names. */
export interface ArticleHit extends NamedArticle {
  /** Its first letters, for articles without a title. */
  opening: string;
  /** Null where the headline alone has the words. */
  sentence: FoundSentence | null;
  /** What it names of whatever the query means, where the sentence does not have that as it was typed. */
  names: { name: string; nameEn: string | null }[];
}

export interface ArticleHits {
  rows: ArticleHit[];
  total: number;
}

/**
 * The articles that hold all that is wanted, by their words or by whom they name.
 * @param published of a query that tells a time alone: those that were published then, whatever they hold
 */
export async function searchArticles(
  engine: Engine,
  wanted: readonly Wanted<NameHit>[],
  published: readonly DayRange[] | null,
  { skip, limit }: Portion,
): Promise<ArticleHits> {
  if (published) return hits(engine, await articlesPublished(engine, published), [], { skip, limit });
  return hits(engine, await articlesHolding(engine, wanted), wanted, { skip, limit });
}

async function hits(
  engine: Engine,
  found: readonly string[],
  wanted: readonly Wanted<NameHit>[],
  { skip, limit }: Portion,
): Promise<ArticleHits> {
  const ids = found.slice(skip, skip + limit);
  const named = wanted.flatMap((one) => one.named).map(idOf);
  const read =
    ids.length === 0
      ? []
      : await engine.read<Row>(ROWS, {
          ids,
          codes: named.filter(isCountryCode),
          named: named.filter((key) => !isCountryCode(key)).map(keyValue),
        });
  const rows = new Map(read.map((row) => [row.article.id, row]));
  return {
    rows: ids.flatMap((id) => rows.get(id) ?? []).map((row) => hit(row, wanted)),
    total: found.length,
  };
}

interface Row {
  article: NamedArticle;
  text: string;
  sentenceStarts: number[];
  sentenceEnds: number[];
  /** Where it names those who are meant. */
  named: { key: string; starts: number[]; ends: number[] }[];
}

function hit({ article, text, named, ...row }: Row, wanted: readonly Wanted<NameHit>[]): ArticleHit {
  const naming = (one: NameHit) => named.filter(({ key }) => key === keyValue(idOf(one)));
  const sentences = spans(row.sentenceStarts, row.sentenceEnds);
  const found = foundSentence(
    text,
    sentences,
    wanted.map((one) => ({
      // what is looked for in the headline alone stands in no sentence
      writings: writingsOf(one).map((writing) => (writing.titleAlone ? { ...writing, words: [] } : writing)),
      namedAt: one.named.flatMap(naming).flatMap(({ starts, ends }) => spans(starts, ends)),
    })),
  );
  const unsaid = wanted.filter((_, at) => !found?.asTyped[at]);
  const names = new Map(
    unsaid
      .flatMap((one) => one.named.filter((who) => naming(who).length > 0))
      .map((who) => [idOf(who), nameOf(who)]),
  );
  const scattered = !found && names.size === 0 && !isInTitle(article.title ?? '', wanted);
  return {
    ...article,
    opening: text.slice(0, 120),
    sentence: (found ?? (scattered ? wordByWord(text, sentences, wanted) : null))?.sentence ?? null,
    names: [...names.values()].map(({ name, nameEn }) => ({ name, nameEn })),
  };
}

const writingsOf = ({ typed, otherwise }: Wanted<NameHit>): Writing[] => [typed, ...otherwise];

const isInTitle = (title: string, wanted: readonly Wanted<NameHit>[]): boolean =>
  foundSentence(
    title,
    [{ start: 0, end: title.length }],
    wanted.map((one) => ({ writings: writingsOf(one), namedAt: [] })),
  ) !== null;

/** The sentence that has most of the words, of an article that has them in several. */
const wordByWord = (text: string, sentences: readonly Span[], wanted: readonly Wanted<NameHit>[]) =>
  foundSentence(
    text,
    sentences,
    wanted.flatMap((one) =>
      writingsOf(one).flatMap(({ words }) =>
        words.map((word) => ({ writings: [{ words: [word] }], namedAt: [] })),
      ),
    ),
  );

const spans = (starts: readonly number[], ends: readonly number[]) =>
  starts.map((start, at) => ({ start, end: ends[at] ?? start }));

const ROWS = `
UNWIND $ids AS id MATCH (a:Article {id: id})
RETURN a {${ARTICLE_NAME}} AS article, a.text AS text, a.sentenceStarts AS sentenceStarts,
  a.sentenceEnds AS sentenceEnds,
  [(a)-[x:MENTIONS]->(n) WHERE n.id IN $named OR n.code IN $codes
    | {key: coalesce(n.code, n.id), starts: coalesce(x.starts, []), ends: coalesce(x.ends, [])}] AS named`;
