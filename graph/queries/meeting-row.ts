import type { Engine } from '@/graph/engine/engine';
import {
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type MeetingPlace,
  type NamedCountry,
  type NamedLeader,
  type NamedOrganisation,
  ORGANISATION_NAME,
} from '@/graph/queries/names';
import { CITY, type CityProps, placeOf } from '@/graph/queries/place';
import { WHEN, type When } from '@/graph/queries/when';
import type { MeetingKind, MeetingStatus, Role } from '@/lib/reading';

/** An evidence sentence, in its own Bengali, and where it stands. */
export interface Evidence {
  articleId: string;
  /** UTF-16 offsets into the article's text; `start` names the sentence's anchor. */
  start: number;
  end: number;
  text: string;
}

/** A leader in a meeting. */
export type Participant = NamedLeader & { role: Role };

/** One meeting as a line of a list. */
export interface MeetingRow {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  when: When;
  place: MeetingPlace | null;
  /** The visitor of a visit first, the host last; within the same role by name. */
  participants: Participant[];
  /** The sides, by name. */
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  /** How many articles report it. */
  articles: number;
  /** The sentence of the report that the headline values come from. */
  evidence: Evidence;
  /** The words that its date was read from; null without a date. */
  phrase: string | null;
}

interface Row {
  meeting: { id: string; kind: MeetingKind; status: MeetingStatus };
  dated: When;
  city: CityProps;
  country: NamedCountry | null;
  participants: Participant[];
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  evidence: (Evidence & { rank: number; phrase: string | null })[];
}

/** The meetings of these ids as rows, in the order of the ids; ids of none are left out. */
export async function meetingRows(engine: Engine, ids: readonly string[]): Promise<MeetingRow[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await engine.read<Row>(ROWS, { ids })).map((row) => [row.meeting.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const lead = row?.evidence.reduce((best, one) => (one.rank < best.rank ? one : best));
    if (!row || !lead) return [];
    const { rank: _, phrase, ...evidence } = lead;
    return {
      ...row.meeting,
      when: row.dated,
      place: placeOf(row.city, row.country),
      participants: row.participants.sort(byRole),
      countries: row.countries.sort(byName),
      organisations: row.organisations.sort(byName),
      articles: new Set(row.evidence.map((one) => one.articleId)).size,
      evidence,
      phrase,
    };
  });
}

const ROLES: Role[] = ['visitor', 'participant', 'host'];

export const byRole = (a: Participant, b: Participant): number =>
  ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || byName(a, b);

const ROWS = `
MATCH (m:Meeting) WHERE m.id IN $ids
RETURN m {.id, .kind, .status} AS meeting, m {${WHEN}} AS dated, m {${CITY}} AS city,
  head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country,
  [(m)<-[t:TOOK_PART]-(l:Leader) | l {${LEADER_NAME}, role: t.role}] AS participants,
  [(m)-[:BETWEEN]->(c:Country) | c {${COUNTRY_NAME}}] AS countries,
  [(m)-[:HELD_BY]->(o:Organisation) | o {${ORGANISATION_NAME}}] AS organisations,
  [(m)<-[of:OF]-(r:Report)<-[:MAKES]-(a:Article) | {rank: of.rank, articleId: a.id, start: head(r.evidenceStarts),
    end: head(r.evidenceEnds), text: head(r.evidence), phrase: r.phrase}] AS evidence`;
