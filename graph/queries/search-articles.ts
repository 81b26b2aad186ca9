import type { Engine } from '@/graph/engine/engine';
import { findArticles } from '@/graph/full-text/find-articles';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';
import type { Portion } from '@/graph/queries/search-paging';
import { idOf, keyValue, label, sideMatch } from '@/graph/queries/side-match';
import { type FoundSentence, foundSentence } from '@/lib/search/found-sentence';

/** An article that was found, with the sentence that has the words. */
export interface ArticleHit extends NamedArticle {
  /** Its first letters, for articles without a title. */
  opening: string;
  sentence: FoundSentence | null;
}

export interface ArticleHits {
  rows: ArticleHit[];
  total: number;
  /** Whether the texts have the words, or name those whom the words stand for: `putin` is in no Bengali text. */
  by: 'words' | 'names';
}

interface Row {
  article: NamedArticle;
  text: string;
  sentenceStarts: number[];
  sentenceEnds: number[];
  /** Where it names the first side. */
  namedAt: number[];
  namedTo: number[];
}

/**
 * The articles that have all the words; where there are none, those that name all the sides, newest first.
 * @param words as `parseQuery` gives them @param sides leader ids and country codes
 */
export async function searchArticles(
  engine: Engine,
  words: readonly string[],
  sides: readonly string[],
  { skip, limit }: Portion,
  typing = false,
): Promise<ArticleHits> {
  const found = await findArticles(engine, words, { typing });
  if (found.length > 0) {
    const rows = await articleRows(engine, found.slice(skip, skip + limit));
    return { rows: rows.map((row) => hit(row, sentenceWith(row, words))), total: found.length, by: 'words' };
  }
  const [side] = sides;
  if (side === undefined) return { rows: [], total: 0, by: 'words' };
  const { match, parameters } = namingAll(sides);
  const [[count], ids] = await Promise.all([
    engine.read<{ total: number }>(`${match} RETURN count(a) AS total`, parameters),
    engine.read<{ id: string }>(`${match} ${NEWEST}`, { ...parameters, skip, limit }),
  ]);
  const rows = await articleRows(
    engine,
    ids.map(({ id }) => id),
    keyValue(side),
  );
  return { rows: rows.map((row) => hit(row, sentenceNaming(row))), total: count?.total ?? 0, by: 'names' };
}

async function articleRows(engine: Engine, ids: readonly string[], side = ''): Promise<Row[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await engine.read<Row>(ROWS, { ids, side })).map((row) => [row.article.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

const hit = ({ article, text }: Row, sentence: FoundSentence | null): ArticleHit => ({
  ...article,
  opening: text.slice(0, 120),
  sentence,
});

const spans = (starts: readonly number[], ends: readonly number[]) =>
  starts.map((start, at) => ({ start, end: ends[at] ?? start }));

const sentenceWith = ({ text, sentenceStarts, sentenceEnds }: Row, words: readonly string[]) =>
  foundSentence(text, spans(sentenceStarts, sentenceEnds), words);

/** The first sentence with a name of the side, its names marked. */
function sentenceNaming({ text, sentenceStarts, sentenceEnds, namedAt, namedTo }: Row): FoundSentence | null {
  const names = spans(namedAt, namedTo);
  const sentences = spans(sentenceStarts, sentenceEnds);
  const within = ({ start, end }: { start: number; end: number }) =>
    names.filter((name) => start <= name.start && name.end <= end);
  const first = sentences.find((one) => within(one).length > 0);
  if (!first) return null;
  const marks = within(first).map(({ start, end }) => ({
    start: start - first.start,
    end: end - first.start,
  }));
  return {
    ...first,
    text: text.slice(first.start, first.end),
    marks: marks.sort((a, b) => a.start - b.start),
  };
}

/** The beginning of a statement that binds each article `a` that names all of these. */
function namingAll(sides: readonly string[]) {
  const parameters = Object.fromEntries(sides.map((side, at) => [`side${at}`, keyValue(side)]));
  const [first = '', ...others] = sides;
  const through = others.map((side, at) => ` MATCH (a)-[:MENTIONS]->(n${at + 1}:${label(side)})`).join('');
  const conditions = others.map((side, at) => `n${at + 1}.${idOf(side)} = $side${at + 1}`);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return {
    match: `MATCH (${sideMatch(first, '$side0')})<-[:MENTIONS]-(a:Article)${through}${where}`,
    parameters,
  };
}

const NEWEST =
  "WITH a ORDER BY coalesce(a.published, '') DESC, a.id SKIP $skip LIMIT $limit RETURN a.id AS id";

const ROWS = `
UNWIND $ids AS id MATCH (a:Article {id: id})
RETURN a {${ARTICLE_NAME}} AS article, a.text AS text, a.sentenceStarts AS sentenceStarts,
  a.sentenceEnds AS sentenceEnds,
  coalesce(head([(a)-[x:MENTIONS]->(n) WHERE n.id = $side OR n.code = $side | x.starts]), []) AS namedAt,
  coalesce(head([(a)-[x:MENTIONS]->(n) WHERE n.id = $side OR n.code = $side | x.ends]), []) AS namedTo`;
