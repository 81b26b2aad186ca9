import type { Engine } from '@/graph/engine/engine';
import { mentionsOf, SPANS, type Spans } from '@/graph/queries/mention-spans';
import {
  ARTICLE_NAME,
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedArticle,
  type NamedCity,
  type NamedCountry,
  type NamedLeader,
  type NamedOrganisation,
  ORGANISATION_NAME,
} from '@/graph/queries/names';
import { type Report, reportsOfArticle } from '@/graph/queries/reports';
import type { PublishedBasis } from '@/lib/page/clean-article';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

type Named = NamedLeader & { title: string | null; titleEn: string | null };

export interface Article extends NamedArticle {
  /** Paragraphs parted by one newline. All spans cut it by UTF-16 offsets. */
  text: string;
  publishedBasis: PublishedBasis | null;
  /** The words that the published day was read from. */
  publishedPhrase: string | null;
  creditAt: Span | null;
  sentences: Span[];
  /** In the order of the text, the longer first where two begin together. */
  mentions: Mention[];
  /** What the targets of the mentions are called; `title` is the office as this article gives it, `titleEn` what that is in English. */
  leaders: Named[];
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  places: NamedCity[];
  /** In the order of their first evidence sentence; `meetingId` is the page to link to. */
  reports: Report[];
  readerVersion: string;
  /** ISO instant. */
  importedAt: string;
}

interface Props extends NamedArticle {
  text: string;
  publishedBasis: PublishedBasis | null;
  publishedPhrase: string | null;
  creditStart: number | null;
  creditEnd: number | null;
  sentenceStarts: number[];
  sentenceEnds: number[];
  readerVersion: string;
  importedAt: string;
}

interface Row {
  article: Props;
  leaders: (Named & { spans: Spans })[];
  countries: (NamedCountry & { spans: Spans })[];
  organisations: (NamedOrganisation & { spans: Spans })[];
  places: (NamedCity & { spans: Spans })[];
}

/** One article with all that was understood of it. @returns null where there is none */
export async function article(engine: Engine, id: string): Promise<Article | null> {
  const [[row], reports] = await Promise.all([
    engine.read<Row>(ARTICLE, { id }),
    reportsOfArticle(engine, id),
  ]);
  if (!row) return null;
  const { creditStart, creditEnd, sentenceStarts, sentenceEnds, ...own } = row.article;
  return {
    ...own,
    creditAt: creditStart === null || creditEnd === null ? null : { start: creditStart, end: creditEnd },
    sentences: sentenceStarts.map((start, index) => ({ start, end: sentenceEnds[index] ?? start })),
    mentions: [
      ...row.leaders.flatMap((one) => mentionsOf(own.text, 'leader', one.id, one.spans)),
      ...row.countries.flatMap((one) => mentionsOf(own.text, 'country', one.code, one.spans)),
      ...row.organisations.flatMap((one) => mentionsOf(own.text, 'organisation', one.id, one.spans)),
      ...row.places.flatMap((one) => mentionsOf(own.text, 'place', one.id, one.spans)),
    ].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1)),
    leaders: row.leaders.map(({ spans: _, ...leader }) => leader).sort(byName),
    countries: row.countries.map(({ spans: _, ...country }) => country).sort(byName),
    organisations: row.organisations.map(({ spans: _, ...organisation }) => organisation).sort(byName),
    places: row.places.map(({ spans: _, ...place }) => place).sort(byName),
    reports,
  };
}

const ARTICLE = `
MATCH (a:Article {id: $id})
RETURN a {${ARTICLE_NAME}, .text, .publishedBasis, .publishedPhrase, .creditStart, .creditEnd, .sentenceStarts,
    .sentenceEnds, .readerVersion, .importedAt} AS article,
  [(a)-[x:MENTIONS]->(l:Leader) | l {${LEADER_NAME}, title: x.title, titleEn: x.titleEn, ${SPANS}}] AS leaders,
  [(a)-[x:MENTIONS]->(c:Country) | c {${COUNTRY_NAME}, ${SPANS}}] AS countries,
  [(a)-[x:MENTIONS]->(o:Organisation) | o {${ORGANISATION_NAME}, ${SPANS}}] AS organisations,
  [(a)-[x:MENTIONS]->(p:Place) | p {${ORGANISATION_NAME}, ${SPANS}}] AS places`;
