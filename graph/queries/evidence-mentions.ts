import type { Engine } from '@/graph/engine/engine';
import { mentionsOf, SPANS, type Spans } from '@/graph/queries/mention-spans';
import { isBeginning } from '@/lib/page/is-beginning';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

interface Named {
  target: string;
  spans: Spans;
}

interface Row {
  id: string;
  text: string;
  sentenceStarts: number[];
  sentenceEnds: number[];
  leaders: Named[];
  countries: Named[];
  organisations: Named[];
  places: Named[];
}

/** What is known of the text of an article that tells of a meeting. */
export interface Telling {
  text: string;
  sentences: Span[];
  /** What it names, and where, in its order. */
  mentions: Mention[];
  isBeginning: boolean;
}

/** The articles that tell of a meeting, by their ids. */
export async function tellingArticles(engine: Engine, meeting: string): Promise<Map<string, Telling>> {
  const rows = await engine.read<Row>(MENTIONS, { id: meeting });
  return new Map(
    rows.map(({ id, text, sentenceStarts, sentenceEnds, ...named }) => {
      const all = (kind: Mention['kind'], found: Named[]) =>
        found.flatMap(({ target, spans }) => mentionsOf(text, kind, target, spans));
      const mentions = [
        ...all('leader', named.leaders),
        ...all('country', named.countries),
        ...all('organisation', named.organisations),
        ...all('place', named.places),
      ];
      mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
      const sentences = sentenceStarts.map((start, at) => ({ start, end: sentenceEnds[at] ?? start }));
      return [id, { text, sentences, mentions, isBeginning: isBeginning(text) }];
    }),
  );
}

/** Those of an article's mentions that stand within some of its sentences. */
export const within = (mentions: readonly Mention[], sentences: readonly Span[]): Mention[] =>
  mentions.filter(({ start, end }) => sentences.some((one) => one.start <= start && end <= one.end));

const MENTIONS = `
MATCH (:Meeting {id: $id})<-[:OF]-(:Report)<-[:MAKES]-(a:Article)
WITH DISTINCT a
RETURN a.id AS id, a.text AS text, a.sentenceStarts AS sentenceStarts, a.sentenceEnds AS sentenceEnds,
  [(a)-[x:MENTIONS]->(l:Leader) | {target: l.id, ${SPANS}}] AS leaders,
  [(a)-[x:MENTIONS]->(c:Country) | {target: c.code, ${SPANS}}] AS countries,
  [(a)-[x:MENTIONS]->(o:Organisation) | {target: o.id, ${SPANS}}] AS organisations,
  [(a)-[x:MENTIONS]->(p:Place) | {target: p.id, ${SPANS}}] AS places`;
