import type { Engine } from '@/graph/engine/engine';
import { byRole, type Evidence, type Participant } from '@/graph/queries/meeting-row';
import {
  ARTICLE_NAME,
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type MeetingPlace,
  type NamedArticle,
  type NamedCountry,
  type NamedOrganisation,
  ORGANISATION_NAME,
} from '@/graph/queries/names';
import { CITY, type CityProps, placeOf } from '@/graph/queries/place';
import { WHEN, type When } from '@/graph/queries/when';
import type { DateBasis, MeetingKind, MeetingStatus } from '@/lib/reading';
import type { Span } from '@/lib/span';

/** What one article says of a meeting, in its own right. */
export interface Report {
  id: string;
  meetingId: string;
  article: NamedArticle;
  kind: MeetingKind;
  status: MeetingStatus;
  when: When;
  /** The words that the date was read from, and where they stand; null without a date. */
  phrase: string | null;
  phraseAt: Span | null;
  /** The date as another report completes it, where this one tells no year. */
  takenOver: When | null;
  place: MeetingPlace | null;
  participants: Participant[];
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  /** The sentences that say so, the one that states it best first; one to four. */
  evidence: Evidence[];
  /** Id of the rule that found it. */
  rule: string;
}

interface Row
  extends Pick<Report, 'id' | 'meetingId' | 'article' | 'participants' | 'countries' | 'organisations'> {
  report: Pick<Report, 'kind' | 'status' | 'phrase' | 'rule'> & {
    phraseStart: number | null;
    phraseEnd: number | null;
    evidence: string[];
    evidenceStarts: number[];
    evidenceEnds: number[];
  };
  dated: When;
  city: CityProps;
  country: NamedCountry | null;
  completed: { date: string | null; earliest: string | null; latest: string | null; basis: DateBasis | null };
}

/** The reports of a meeting, the one that the headline asks first first. */
export const reportsOfMeeting = (engine: Engine, id: string): Promise<Report[]> =>
  reports(
    engine,
    'MATCH (m:Meeting {id: $id}) MATCH (m)<-[of:OF]-(r:Report) MATCH (r)<-[:MAKES]-(a:Article)',
    id,
  );

/** The reports of an article, in the order of their first evidence sentence. */
export async function reportsOfArticle(engine: Engine, id: string): Promise<Report[]> {
  const found = await reports(
    engine,
    'MATCH (a:Article {id: $id}) MATCH (a)-[:MAKES]->(r:Report) MATCH (r)-[of:OF]->(m:Meeting)',
    id,
  );
  return found.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

async function reports(engine: Engine, match: string, id: string): Promise<Report[]> {
  const rows = await engine.read<Row>(`${match} ${COLUMNS}`, { id });
  return rows.map(({ report, dated, city, country, completed, ...row }) => {
    const { phraseStart, phraseEnd, evidence, evidenceStarts, evidenceEnds, ...own } = report;
    return {
      ...row,
      ...own,
      when: dated,
      phraseAt: phraseStart === null || phraseEnd === null ? null : { start: phraseStart, end: phraseEnd },
      takenOver: completed.date === null ? null : { ...completed, reportedOn: null },
      place: placeOf(city, country),
      participants: row.participants.sort(byRole),
      countries: row.countries.sort(byName),
      organisations: row.organisations.sort(byName),
      evidence: evidence.map((text, index) => ({
        articleId: row.article.id,
        start: evidenceStarts[index] ?? 0,
        end: evidenceEnds[index] ?? 0,
        text,
      })),
    };
  });
}

const COLUMNS = `
RETURN r.id AS id, m.id AS meetingId, a {${ARTICLE_NAME}} AS article,
  r {.kind, .status, .phrase, .phraseStart, .phraseEnd, .evidence, .evidenceStarts, .evidenceEnds, .rule} AS report,
  r {${WHEN}} AS dated, r {${CITY}} AS city, of {.date, .earliest, .latest, .basis} AS completed,
  head([(r)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country,
  [(r)-[n:NAMES]->(l:Leader) | l {${LEADER_NAME}, role: n.role}] AS participants,
  [(r)-[:BETWEEN]->(c:Country) | c {${COUNTRY_NAME}}] AS countries,
  [(r)-[:HELD_BY]->(o:Organisation) | o {${ORGANISATION_NAME}}] AS organisations
ORDER BY of.rank, id`;
