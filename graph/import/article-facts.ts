import type { LexiconData, NameRow } from '@/graph/import/lexicon-rows';
import type { NamedInArticle } from '@/graph/import/unknown-leader';
import { articleId, textHash } from '@/lib/identity/ids';
import { headlineOf } from '@/lib/page/headline';
import { publisherNames, publisherOf } from '@/lib/page/publisher-names';
import type { Mention, Reading } from '@/lib/reading';

/** Where an article names something: parallel lists, for properties hold no maps. */
interface Places {
  starts: number[];
  ends: number[];
  rules: string[];
}

export interface MentionRow<Props> {
  id: string;
  /** Properties of the node, empty where they are written elsewhere. */
  node: Props;
  /** Properties of the MENTIONS. */
  mention: Places & Partial<NamedInArticle>;
}

/** The properties of an article's node, but for the time of its import. */
export type ArticleProps = Record<string, string | number | string[] | number[] | null> & { id: string };

/** What is written of an article itself: all of its CleanArticle, so that it can be read again without its file. */
export function articleProps({ article, sentences, readerVersion }: Reading): ArticleProps {
  const paper = publisherOf(article);
  return {
    id: articleId(article.key),
    key: article.key,
    title: headlineOf(article.title),
    publisher: article.publisher,
    paper: paper.paper,
    publisherHow: paper.how,
    publisherBn: paper.bn,
    publisherEn: paper.en,
    url: article.url,
    published: article.published?.day ?? null,
    publishedBasis: article.published?.basis ?? null,
    publishedPhrase: article.published?.phrase ?? null,
    credit: article.credit?.text ?? null,
    creditEn: publisherNames(article.credit?.text ?? null).en,
    creditStart: article.credit?.start ?? null,
    creditEnd: article.credit?.end ?? null,
    creditRule: article.credit?.rule ?? null,
    text: article.text,
    textHash: textHash(article.text),
    sentenceStarts: sentences.map((sentence) => sentence.start),
    sentenceEnds: sentences.map((sentence) => sentence.end),
    readerVersion,
  };
}

/** Everyone and everything that an article names, those of which no stretch of text is known included. */
export function mentionRows(reading: Reading, lexicon: LexiconData) {
  const places = placesByTarget(reading.mentions);
  const named = (kind: Mention['kind'], listed: readonly string[]) =>
    [...new Set([...listed, ...(places.get(kind)?.keys() ?? [])])].sort();
  const row = (kind: Mention['kind'], id: string, node: NameRow): MentionRow<NameRow> => ({
    id,
    node,
    mention: places.get(kind)?.get(id) ?? NOWHERE,
  });
  const cities = new Map(
    reading.reports.flatMap(({ place }) => (place?.city ? [[place.city.id, place.city]] : [])),
  );
  return {
    leaders: reading.leaders
      .map((leader): MentionRow<object> => {
        const { id, name, nameEn, aliases, title, country } = leader;
        const titleEn = title && lexicon.titleEn(title);
        const words = { name, nameEn, aliases, title, titleEn, speaksFor: country };
        return { id, node: {}, mention: { ...(places.get('leader')?.get(id) ?? NOWHERE), ...words } };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    countries: named('country', reading.countries).map((code) =>
      row('country', code, lexicon.country(code) ?? { name: code, nameEn: code }),
    ),
    organisations: named('organisation', reading.organisations).map((id) =>
      row('organisation', id, lexicon.organisation(id) ?? { name: id, nameEn: id }),
    ),
    places: named('place', [...cities.keys()]).map((id) => {
      const { name, nameEn } = cities.get(id) ?? { name: id, nameEn: id };
      return row('place', id, lexicon.place(id) ?? { name, nameEn });
    }),
  };
}

const NOWHERE: Places = { starts: [], ends: [], rules: [] };

function placesByTarget(mentions: readonly Mention[]): Map<Mention['kind'], Map<string, Places>> {
  const byKind = new Map<Mention['kind'], Map<string, Places>>();
  for (const { kind, target, start, end, rule } of mentions) {
    const byTarget = byKind.get(kind) ?? new Map<string, Places>();
    const { starts, ends, rules } = byTarget.get(target) ?? NOWHERE;
    byTarget.set(target, { starts: [...starts, start], ends: [...ends, end], rules: [...rules, rule] });
    byKind.set(kind, byTarget);
  }
  return byKind;
}
