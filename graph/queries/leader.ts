import type { Engine } from '@/graph/engine/engine';
import { articlesNaming } from '@/graph/queries/articles';
import { byStatus, COUNTED, COUNTS, MOST_HELD } from '@/graph/queries/by-status';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { heldWithoutDate } from '@/graph/queries/held-without-date';
import { type LastMeeting, withLast } from '@/graph/queries/last-meeting';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedArticle,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import { OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { shownOffices } from '@/graph/queries/shown-offices';
import { type FoundLast, LAST_MET, type LastMet } from '@/graph/queries/when';
import { type ByStatus, partedByHeld } from '@/lib/filter/by-status';

export interface Leader extends NamedLeader {
  aliases: string[];
  /** In the lexicon, or found by title and country alone. */
  known: boolean;
  country: NamedCountry | null;
  /** The one to show beside the name, then the others, the latest first. */
  offices: Office[];
  /** With whom a meeting was held, most often first. */
  met: ({ leader: NamedLeader; counts: ByStatus } & LastMet<LastMeeting>)[];
  /** With whom meetings are planned, proposed or cancelled alone. */
  notMet: Leader['met'];
  /** The other sides of their meetings that were held, most met first. */
  countriesMet: { country: NamedCountry; counts: ByStatus }[];
  /** The other sides of those alone that are planned, proposed or cancelled. */
  countriesNotMet: Leader['countriesMet'];
  /** The newest, at most 50; all of them by `meetings` with the filter `{ leader: id }`. */
  meetings: MeetingRow[];
  totalMeetings: number;
  byStatus: ByStatus;
  /** Of those held, of how many no article tells when: they may be one and the same. */
  heldWithoutDate: number;
  /** Articles that name them, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

interface Row extends OfficeRows {
  leader: NamedLeader & { aliases: string[]; known: boolean };
  country: NamedCountry | null;
}

/** One leader. @returns null where no article names them */
export async function leader(engine: Engine, id: string): Promise<Leader | null> {
  const [row] = await engine.read<Row>(LEADER, { id });
  if (!row) return null;
  const [others, countries, { rows, total }, counts, undated, articles, covered] = await Promise.all([
    engine.read<{ leader: NamedLeader; counts: ByStatus } & FoundLast>(MET, { id }),
    engine.read<{ country: NamedCountry; counts: ByStatus }>(COUNTRIES_MET, { id }),
    newestMeetings(engine, THEIRS, { id }),
    byStatus(engine, THEIRS, { id }),
    heldWithoutDate(engine, THEIRS, { id }),
    articlesNaming(engine, 'MATCH (:Leader {id: $id})<-[:MENTIONS]-(a:Article)', { id }),
    coverage(engine, { of: 'leader', id }),
  ]);
  const offices = officesOf(row);
  const shown = (await shownOffices(engine, [{ id, offices }])).get(id);
  const people = partedByHeld(await withLast(engine, others));
  const sides = partedByHeld(countries);
  return {
    ...row.leader,
    country: row.country,
    offices: [...(shown ? [shown] : []), ...offices.filter((office) => office !== shown)],
    ...people,
    countriesMet: sides.met,
    countriesNotMet: sides.notMet,
    meetings: rows,
    totalMeetings: total,
    byStatus: counts,
    heldWithoutDate: undated,
    articles,
    coverage: covered,
  };
}

const LEADER = `
MATCH (l:Leader {id: $id})
OPTIONAL MATCH (side:Country {code: l.speaksFor})
RETURN l {${LEADER_NAME}, .aliases, .known} AS leader,
  CASE WHEN side IS NULL THEN null ELSE side {${COUNTRY_NAME}} END AS country, ${OFFICES}`;

const THEIRS = 'MATCH (:Leader {id: $id})-[:TOOK_PART]->(m:Meeting)';

const MET = `
${THEIRS}
MATCH (m)<-[:TOOK_PART]-(other:Leader) WHERE other.id <> $id
WITH other, ${COUNTED}, ${LAST_MET}
RETURN other {${LEADER_NAME}} AS leader, ${COUNTS}, last, news
ORDER BY ${MOST_HELD}, coalesce(last, news, '') DESC, other.id`;

const COUNTRIES_MET = `
MATCH (l:Leader {id: $id})-[:TOOK_PART]->(m:Meeting)
MATCH (m)-[:BETWEEN]->(c:Country) WHERE c.code <> coalesce(l.speaksFor, '')
WITH c, ${COUNTED}
RETURN c {${COUNTRY_NAME}} AS country, ${COUNTS}
ORDER BY ${MOST_HELD}, c.code`;
