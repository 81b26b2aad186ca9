import type { Engine } from '@/graph/engine/engine';
import { tellingArticles, within } from '@/graph/queries/evidence-mentions';
import { heldAround } from '@/graph/queries/held-around';
import { type Evidence, type MeetingRow, meetingRows, type Participant } from '@/graph/queries/meeting-row';
import { namingSentences } from '@/graph/queries/naming-sentences';
import { OFFICES, type Office, type OfficeRows, officesAt, officesOf } from '@/graph/queries/office';
import { type Report, reportsOfMeeting } from '@/graph/queries/reports';
import { type Difference, type Differences, differences } from '@/graph/queries/told-alike';
import { reportIdOf } from '@/lib/identity/ids';
import type { Mention } from '@/lib/reading';

export type { Difference, Report };

/** A report with all that its sentences name, in the order of the article's text. */
export type QuotedReport = Report & {
  mentions: Mention[];
  /** Sentences of its article that name whom its evidence leaves unnamed, as one who is understood from what stands before. */
  naming: Evidence[];
  /** Whether but the beginning of its article is here. */
  isBeginning: boolean;
};

export interface Meeting extends Omit<MeetingRow, 'participants' | 'articles' | 'evidence'>, Differences {
  /** With the offices held at that time; none where the meeting stands nowhere in time. */
  participants: (Participant & { offices: Office[] })[];
  /** The one that the headline date comes from first. */
  reports: QuotedReport[];
  /** Where it was planned or proposed for a day: what its sides held about that day, which may be this very one. */
  heldAround: MeetingRow[];
}

/**
 * One meeting with every report of it.
 * @param id its own, or one that it had before: the id of any of its reports, or of a report that one took the place of
 * @returns the meeting; the id to go to instead; null where there is none
 */
export async function meeting(
  engine: Engine,
  id: string,
): Promise<{ meeting: Meeting } | { redirect: string } | null> {
  const [row] = await meetingRows(engine, [id]);
  if (!row) return elsewhere(engine, id);
  const [reports, telling, offices, around] = await Promise.all([
    reportsOfMeeting(engine, id),
    tellingArticles(engine, id),
    engine.read<OfficeRows & { id: string }>(PARTICIPANTS, { id }),
    heldAround(engine, row),
  ]);
  const byLeader = new Map(offices.map((leader) => [leader.id, officesAt(officesOf(leader), row.when)]));
  const { articles: _, evidence: __, ...headline } = row;
  return {
    meeting: {
      ...headline,
      participants: row.participants.map((one) => ({ ...one, offices: byLeader.get(one.id) ?? [] })),
      reports: reports.map((report) => {
        const article = telling.get(report.article.id);
        const naming = article ? namingSentences(report, article) : [];
        return {
          ...report,
          naming,
          mentions: within(article?.mentions ?? [], [...report.evidence, ...naming]),
          isBeginning: article?.isBeginning ?? false,
        };
      }),
      ...differences(reports),
      heldAround: around,
    },
  };
}

async function elsewhere(engine: Engine, id: string): Promise<{ redirect: string } | null> {
  if (!id.startsWith('m-')) return null;
  const report = reportIdOf(id);
  for (const statement of [BY_REPORT, BY_FORMER_REPORT]) {
    const [found] = await engine.read<{ id: string }>(statement, { report });
    if (found) return { redirect: found.id };
  }
  return null;
}

const PARTICIPANTS = `MATCH (:Meeting {id: $id})<-[:TOOK_PART]-(l:Leader) RETURN l.id AS id, ${OFFICES}`;
const BY_REPORT = 'MATCH (:Report {id: $report})-[:OF]->(m:Meeting) RETURN m.id AS id';
const BY_FORMER_REPORT = `
MATCH (r:Report) WHERE $report IN r.formerIds
MATCH (r)-[:OF]->(m:Meeting)
RETURN m.id AS id ORDER BY id`;
