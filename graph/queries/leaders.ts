import type { Engine } from '@/graph/engine/engine';
import { HELD } from '@/graph/queries/by-status';
import { type LastMeeting, withLast } from '@/graph/queries/last-meeting';
import {
  byNameIn,
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';
import { OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { PAGE_SIZE, pageOf, pagesOf } from '@/graph/queries/paging';
import { shownOffices } from '@/graph/queries/shown-offices';
import { type FoundLast, LAST_MET, type LastMet } from '@/graph/queries/when';
import { spell } from '@/lib/bengali/letters';
import type { LeaderFilter, LeaderSort } from '@/lib/filter/leader-filter';
import type { DateLocale } from '@/lib/time/display';

export interface LeaderRow extends NamedLeader, LastMet<LastMeeting> {
  country: NamedCountry | null;
  /** The one to show: see `shownOffice`. */
  office: Office | null;
  /** Whatever became of them. */
  meetings: number;
  /** Of these, how many were held. */
  held: number;
  articles: number;
}

export interface LeaderList {
  rows: LeaderRow[];
  total: number;
  page: number;
  pages: number;
}

interface Found extends NamedLeader, FoundLast {
  aliases: string[];
  meetings: number;
  held: number;
  articles: number;
}

/** The leaders whom the articles name, a page of them, by name, country and order. @param locale whose alphabet orders */
export async function leaders(
  engine: Engine,
  filter: LeaderFilter,
  locale: DateLocale = 'bn',
): Promise<LeaderList> {
  const byName = byNameIn(locale);
  const all = await engine.read<Found>(ALL);
  const wanted = all
    .filter((leader) => !filter.country || leader.speaksFor === filter.country)
    .filter((leader) => !filter.search || isCalled(leader, filter.search))
    .sort((a, b) => SORTS[filter.sort](a, b) || byName(a, b));
  const { skip } = pageOf(filter.page);
  const shown = await withLast(engine, wanted.slice(skip, skip + PAGE_SIZE));
  const details = await engine.read<OfficeRows & { id: string; country: NamedCountry | null }>(DETAILS, {
    ids: shown.map(({ id }) => id),
  });
  const byId = new Map(details.map((one) => [one.id, one]));
  const offices = await shownOffices(
    engine,
    details.map((one) => ({ id: one.id, offices: officesOf(one) })),
  );
  const rows = shown.map(({ aliases: _, ...leader }) => {
    const detail = byId.get(leader.id);
    return {
      ...leader,
      country: detail?.country ?? null,
      office: offices.get(leader.id) ?? null,
    };
  });
  return { rows, total: wanted.length, page: filter.page, pages: pagesOf(wanted.length) };
}

const SORTS: Record<LeaderSort, (a: Found, b: Found) => number> = {
  meetings: (a, b) => b.meetings - a.meetings,
  name: () => 0,
  articles: (a, b) => b.articles - a.articles,
  latest: (a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0),
};

/** The later day of the two, both of which begin with it. */
const newest = ({ last, news }: FoundLast): string =>
  ([last ?? '', news ?? ''].sort().at(-1) ?? '').slice(0, 'YYYY-MM-DD'.length);

/** Whether any of the names has these letters in it, however they are encoded. */
function isCalled({ name, nameEn, aliases }: Found, search: string): boolean {
  const letters = (text: string) => spell(text).toLowerCase();
  return [name, nameEn ?? '', ...aliases].some((form) => letters(form).includes(letters(search)));
}

/** A leader's name for headings and filters. @returns null where no article names them */
export async function leaderName(engine: Engine, id: string): Promise<NamedLeader | null> {
  const [row] = await engine.read<{ leader: NamedLeader }>(
    `MATCH (l:Leader {id: $id}) RETURN l {${LEADER_NAME}} AS leader`,
    { id },
  );
  return row?.leader ?? null;
}

const ALL = `
MATCH (l:Leader)
OPTIONAL MATCH (l)-[:TOOK_PART]->(m:Meeting)
WITH l, count(m) AS meetings, ${HELD}, ${LAST_MET}
RETURN l.id AS id, l.name AS name, l.nameEn AS nameEn, l.speaksFor AS speaksFor, l.aliases AS aliases, meetings, held, last, news,
  COUNT { (l)<-[:MENTIONS]-(:Article) } AS articles`;

const DETAILS = `
MATCH (l:Leader) WHERE l.id IN $ids
OPTIONAL MATCH (side:Country {code: l.speaksFor})
RETURN l.id AS id, CASE WHEN side IS NULL THEN null ELSE side {${COUNTRY_NAME}} END AS country, ${OFFICES}`;
