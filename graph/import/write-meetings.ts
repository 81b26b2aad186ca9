import type { Transaction } from '@/graph/engine/engine';
import { textHash } from '@/lib/identity/ids';
import { meetingsOf } from '@/lib/identity/meetings';
import type { IdentifiedMeeting, IdentifiedReport } from '@/lib/identity/report';
import type { DateBasis } from '@/lib/reading';

interface StoredReport extends Omit<IdentifiedReport, 'date' | 'place'> {
  date: string | null;
  earliest: string | null;
  latest: string | null;
  basis: DateBasis | null;
  city: { cityId: string | null; city: string | null; cityEn: string | null };
  country: string | null;
  meeting: { id: string; digest: string } | null;
}

/**
 * Works out the meetings of the touched blocks from all their reports and writes those that differ from what is there.
 * @param blocks every block of which a report was written or removed
 * @param left ids of the meetings whose reports were removed
 */
export async function writeMeetings(
  tx: Transaction,
  blocks: readonly string[],
  left: readonly string[],
): Promise<void> {
  const reports = blocks.length > 0 ? await tx.run<StoredReport>(REPORTS_OF_BLOCKS, { blocks }) : [];
  // a meeting that a report left is written again even where that report came back: its OF is gone
  const stored = new Map(
    reports.flatMap(({ meeting }) =>
      meeting && !left.includes(meeting.id) ? [[meeting.id, meeting.digest]] : [],
    ),
  );
  const rows = meetingsOf(reports.map(identified)).map((meeting) => meetingRow(meeting, reports));
  const changed = rows.filter(({ props }) => stored.get(props.id) !== props.digest);
  const stay = new Set(rows.filter((row) => !changed.includes(row)).map(({ props }) => props.id));
  const gone = [...new Set([...stored.keys(), ...left])].filter((id) => !stay.has(id));
  if (gone.length > 0) await tx.run(REMOVE_MEETINGS, { ids: gone });
  if (changed.length > 0) await tx.run(WRITE_MEETINGS, { rows: changed });
}

function identified({
  date,
  earliest,
  latest,
  basis,
  city,
  country,
  meeting: _,
  ...report
}: StoredReport): IdentifiedReport {
  return {
    ...report,
    date: date === null ? null : { edtf: date, earliest, latest, basis: basis ?? 'stated' },
    place: { city: city.cityId, country },
  };
}

function meetingRow(meeting: IdentifiedMeeting, reports: readonly StoredReport[]) {
  const { id, kind, status, date, reportedOn, place, participants, countries, organisations } = meeting;
  const told = new Map(reports.map((report) => [report.id, report.city]));
  const city = meeting.reports.map((report) => told.get(report.id)).find((one) => one?.cityId === place.city);
  const row = {
    props: {
      id,
      kind,
      status,
      date: date?.edtf ?? null,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      basis: date?.basis ?? null,
      reportedOn,
      cityId: place.city,
      city: place.city && (city?.city ?? null),
      cityEn: place.city && (city?.cityEn ?? null),
    },
    participants,
    countries,
    organisations,
    heldIn: place.country ? [place.country] : [],
    // what `OF` says: the order of the headline, and the date as another report completes it
    reports: meeting.reports.map(({ id, completed }, rank) => ({
      id,
      of: {
        rank,
        date: completed?.edtf ?? null,
        earliest: completed?.earliest ?? null,
        latest: completed?.latest ?? null,
        basis: completed?.basis ?? null,
      },
    })),
  };
  return { ...row, props: { ...row.props, digest: textHash(JSON.stringify(row)) } };
}

const REPORTS_OF_BLOCKS = `
MATCH (r:Report) WHERE r.block IN $blocks
MATCH (r)<-[:MAKES]-(a:Article)
RETURN r.id AS id, a.id AS article, a.published AS published, r.kind AS kind, r.status AS status,
  r.date AS date, r.earliest AS earliest, r.latest AS latest, r.basis AS basis, r.reportedOn AS reportedOn,
  r {.cityId, .city, .cityEn} AS city, head([(r)-[:HELD_IN]->(c:Country) | c.code]) AS country,
  [(r)-[n:NAMES]->(l:Leader) | {leader: l.id, role: n.role}] AS participants,
  [(r)-[:BETWEEN]->(c:Country) | c.code] AS countries,
  [(r)-[:HELD_BY]->(o:Organisation) | o.id] AS organisations,
  head([(r)-[:OF]->(m:Meeting) | m {.id, .digest}]) AS meeting`;

const REMOVE_MEETINGS = 'MATCH (m:Meeting) WHERE m.id IN $ids DETACH DELETE m';

const WRITE_MEETINGS = `
UNWIND $rows AS row
CREATE (m:Meeting) SET m = row.props
FOREACH (one IN row.reports | MERGE (r:Report {id: one.id}) CREATE (r)-[o:OF]->(m) SET o = one.of)
FOREACH (one IN row.participants | MERGE (l:Leader {id: one.leader}) CREATE (l)-[:TOOK_PART {role: one.role}]->(m))
FOREACH (code IN row.countries | MERGE (c:Country {code: code}) CREATE (m)-[:BETWEEN]->(c))
FOREACH (id IN row.organisations | MERGE (o:Organisation {id: id}) CREATE (m)-[:HELD_BY]->(o))
FOREACH (code IN row.heldIn | MERGE (c:Country {code: code}) CREATE (m)-[:HELD_IN]->(c))`;
