import type { Transaction } from '@/graph/engine/engine';
import { writeWords } from '@/graph/full-text/write-words';
import { type ArticleProps, articleProps, mentionRows } from '@/graph/import/article-facts';
import { keyNames } from '@/graph/import/key-names';
import type { LexiconData } from '@/graph/import/lexicon-rows';
import { type ReportRow, reportRows } from '@/graph/import/report-rows';
import { isSame, readStored } from '@/graph/import/stored-article';
import { sweep } from '@/graph/import/sweep';
import { writeLeaders } from '@/graph/import/write-leaders';
import { writeMeetings } from '@/graph/import/write-meetings';
import { formerIds, type StoredReport } from '@/lib/identity/former-ids';
import type { Reading } from '@/lib/reading';

export type Outcome = 'new' | 'unchanged' | 'changed';

/** An article with all that was read in it, ready to be written; made outside the transaction. */
export interface ArticleToWrite {
  props: ArticleProps;
  mentions: ReturnType<typeof mentionRows>;
  reports: ReportRow[];
}

export const articleToWrite = (reading: Reading, lexicon: LexiconData): ArticleToWrite => ({
  props: articleProps(reading),
  mentions: mentionRows(reading, lexicon),
  reports: reportRows(reading),
});

/**
 * Writes one article in the caller's transaction: the article, whom it mentions, its reports, and the meetings that
 * these reports found, join or leave. An article that is there already, word for word and read by the same reader,
 * is left alone; of one that changed, all that it said before is replaced.
 * @param importedAt ISO instant
 */
export async function writeArticle(
  tx: Transaction,
  { props, mentions, reports }: ArticleToWrite,
  lexicon: LexiconData,
  importedAt: string,
): Promise<Outcome> {
  const stored = await readStored(tx, props.id);
  if (stored && isSame(stored.article, props)) return 'unchanged';

  const blocks = new Set(reports.map((report) => report.props.block));
  const former = formerIds(stored?.reports ?? [], reports.map(asStored));
  if (stored) {
    for (const report of stored.reports) blocks.add(report.block);
    await tx.run(REMOVE_REPORTS, { id: props.id });
    await tx.run(REMOVE_MENTIONS, { id: props.id });
  }
  await tx.run(WRITE_ARTICLE, { id: props.id, props: { ...props, importedAt }, ...mentions });
  await writeWords(tx, [props]);
  const rows = reports.map(({ props: own, ...row }) => ({
    ...row,
    props: { ...own, formerIds: former.get(own.id) ?? [] },
  }));
  if (rows.length > 0) await tx.run(WRITE_REPORTS, { id: props.id, rows });

  const leaders = new Set([...mentions.leaders.map((leader) => leader.id), ...(stored?.leaders ?? [])]);
  const moved = await writeLeaders(tx, [...leaders].sort(), lexicon);
  await writeMeetings(
    tx,
    [...blocks].sort(),
    stored?.reports.flatMap((report) => report.meeting ?? []) ?? [],
  );
  if (stored || moved) await sweep(tx);
  await keyNames(tx, lexicon, 'new');
  return stored ? 'changed' : 'new';
}

const asStored = ({ props }: ReportRow): StoredReport => ({
  id: props.id,
  kind: String(props.kind),
  evidence: props.evidence as string[],
  formerIds: [],
});

const REMOVE_REPORTS = 'MATCH (:Article {id: $id})-[:MAKES]->(r:Report) DETACH DELETE r';
// Whoever sets a node has it to himself until he commits. Articles that are written at once, and whose reports may be of
// one meeting, name someone or something in common: so they wait for one another here, before they read its block.
const REMOVE_MENTIONS = `
MATCH (:Article {id: $id})-[mention:MENTIONS]->(named) SET named.name = named.name DELETE mention`;

const WRITE_ARTICLE = `
MERGE (a:Article {id: $id}) SET a = $props
FOREACH (row IN $leaders |
  MERGE (l:Leader {id: row.id}) SET l.id = row.id CREATE (a)-[m:MENTIONS]->(l) SET m = row.mention)
FOREACH (row IN $countries |
  MERGE (c:Country {code: row.id}) SET c += row.node CREATE (a)-[m:MENTIONS]->(c) SET m = row.mention)
FOREACH (row IN $organisations |
  MERGE (o:Organisation {id: row.id}) SET o += row.node CREATE (a)-[m:MENTIONS]->(o) SET m = row.mention)
FOREACH (row IN $places |
  MERGE (p:Place {id: row.id}) SET p += row.node CREATE (a)-[m:MENTIONS]->(p) SET m = row.mention)`;

const WRITE_REPORTS = `
MATCH (a:Article {id: $id})
UNWIND $rows AS row
CREATE (a)-[:MAKES]->(r:Report) SET r = row.props
FOREACH (one IN row.participants | MERGE (l:Leader {id: one.leader}) CREATE (r)-[:NAMES {role: one.role}]->(l))
FOREACH (code IN row.countries | MERGE (c:Country {code: code}) CREATE (r)-[:BETWEEN]->(c))
FOREACH (id IN row.organisations | MERGE (o:Organisation {id: id}) CREATE (r)-[:HELD_BY]->(o))
FOREACH (code IN row.heldIn | MERGE (c:Country {code: code}) CREATE (r)-[:HELD_IN]->(c))`;
