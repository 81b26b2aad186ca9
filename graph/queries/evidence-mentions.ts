import type { Engine } from '@/graph/engine/engine';
import { mentionsOf, SPANS, type Spans } from '@/graph/queries/mention-spans';
import type { Mention } from '@/lib/reading';
import type { Span } from '@/lib/span';

interface Named {
  target: string;
  spans: Spans;
}

interface Row {
  id: string;
  text: string;
  leaders: Named[];
  countries: Named[];
  organisations: Named[];
  places: Named[];
}

/** What the articles that tell of a meeting name, and where, by the article's id; in the order of the text. */
export async function mentionsByArticle(engine: Engine, meeting: string): Promise<Map<string, Mention[]>> {
  const rows = await engine.read<Row>(MENTIONS, { id: meeting });
  return new Map(
    rows.map(({ id, text, ...named }) => {
      const all = (kind: Mention['kind'], found: Named[]) =>
        found.flatMap(({ target, spans }) => mentionsOf(text, kind, target, spans));
      const mentions = [
        ...all('leader', named.leaders),
        ...all('country', named.countries),
        ...all('organisation', named.organisations),
        ...all('place', named.places),
      ];
      return [id, mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1))];
    }),
  );
}

/** Those of an article's mentions that stand within some of its sentences. */
export const within = (mentions: readonly Mention[], sentences: readonly Span[]): Mention[] =>
  mentions.filter(({ start, end }) => sentences.some((one) => one.start <= start && end <= one.end));

const MENTIONS = `
MATCH (:Meeting {id: $id})<-[:OF]-(:Report)<-[:MAKES]-(a:Article)
WITH DISTINCT a
RETURN a.id AS id, a.text AS text,
  [(a)-[x:MENTIONS]->(l:Leader) | {target: l.id, ${SPANS}}] AS leaders,
  [(a)-[x:MENTIONS]->(c:Country) | {target: c.code, ${SPANS}}] AS countries,
  [(a)-[x:MENTIONS]->(o:Organisation) | {target: o.id, ${SPANS}}] AS organisations,
  [(a)-[x:MENTIONS]->(p:Place) | {target: p.id, ${SPANS}}] AS places`;
