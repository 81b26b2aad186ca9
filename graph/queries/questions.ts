import type { Engine } from '@/graph/engine/engine';
import { meetingTotals } from '@/graph/queries/meeting-totals';
import { COUNTRY_NAME, LEADER_NAME, type NamedCountry, type NamedLeader } from '@/graph/queries/names';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';

/** Questions that the graph answers, each with what it asks about; null where there is nothing to answer. */
export interface Questions {
  /** Where did they go that year? They made visits that were held in it for certain. */
  travels: { leader: NamedLeader; year: string; visits: number } | null;
  /** When did the two last meet face to face? Of those who met most often the two of whom it is told, not of one state. */
  lastMet: { a: NamedLeader; b: NamedLeader; meetings: number } | null;
  /** How often did the two countries talk, and about what? */
  talked: { a: NamedCountry; b: NamedCountry; meetings: number } | null;
  /** What was planned, and is not told to have taken place? How many such meetings, with a day or without. */
  planned: number;
  /** Of which meetings do several articles tell? How many such meetings, with a day or without. */
  severalTold: number;
}

/** What a newcomer could ask, from what is there. The most telling of each kind; the same graph asks the same. */
export async function questions(engine: Engine): Promise<Questions> {
  const [[travels], [lastMet], [talked], planned, severalTold] = await Promise.all([
    engine.read<NonNullable<Questions['travels']>>(TRAVELS),
    engine.read<NonNullable<Questions['lastMet']>>(LAST_MET),
    engine.read<NonNullable<Questions['talked']>>(TALKED),
    listed(engine, { status: ['planned'] }),
    listed(engine, { reports: 'several' }),
  ]);
  return {
    travels: travels ?? null,
    lastMet: lastMet ?? null,
    talked: talked ?? null,
    planned,
    severalTold,
  };
}

/** How many meetings the list under a filter has, its tray with it. */
async function listed(engine: Engine, changes: Partial<MeetingFilter>): Promise<number> {
  const { matched, undated } = await meetingTotals(engine, { ...ALL_MEETINGS, ...changes });
  return matched + undated;
}

const TRAVELS = `
MATCH (l:Leader)-[:TOOK_PART {role: 'visitor'}]->(m:Meeting {kind: 'visit', status: 'held'})
WHERE m.earliest IS NOT NULL AND substring(m.earliest, 0, 4) = substring(m.latest, 0, 4)
WITH l, substring(m.earliest, 0, 4) AS year, count(m) AS visits
RETURN l {${LEADER_NAME}} AS leader, year, visits
ORDER BY visits DESC, year DESC, l.id LIMIT 1`;

const LAST_MET = `
MATCH (m:Meeting {status: 'held'})
MATCH (m)<-[:TOOK_PART]-(one:Leader) MATCH (m)<-[:TOOK_PART]-(other:Leader)
WITH m, one, other
WHERE one.id < other.id AND (one.speaksFor IS NULL OR other.speaksFor IS NULL OR one.speaksFor <> other.speaksFor)
WITH one, other, count(m) AS meetings,
  max(CASE WHEN m.kind IN ['talks', 'visit'] THEN m.latest ELSE null END) AS last
WHERE last IS NOT NULL
RETURN one {${LEADER_NAME}} AS a, other {${LEADER_NAME}} AS b, meetings
ORDER BY meetings DESC, last DESC, one.id, other.id LIMIT 1`;

const TALKED = `
MATCH (m:Meeting {status: 'held'})-[:BETWEEN]->(one:Country) MATCH (m)-[:BETWEEN]->(other:Country)
WITH m, one, other WHERE one.code < other.code
WITH one, other, count(m) AS meetings
RETURN one {${COUNTRY_NAME}} AS a, other {${COUNTRY_NAME}} AS b, meetings
ORDER BY meetings DESC, one.code, other.code LIMIT 1`;
