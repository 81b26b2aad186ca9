import type { Engine } from '@/graph/engine/engine';
import { LEADER_NAME, type NamedLeader } from '@/graph/queries/names';
import { isHeld, OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';

/** What is called so, and of which countries or organisations. */
export interface OfficeAsked {
  titlesEn: readonly string[];
  codes: readonly string[];
  organisations: readonly string[];
}

/** Somebody who holds or held an office, and which. */
export interface OfficeHolder {
  leader: NamedLeader;
  aliases: string[];
  meetings: number;
  holds: Office;
}

/**
 * Who holds an office or held it, each once: whoever holds it first, then the latest; last of all those whose term nobody
 * tells. An office of a part of a country is not the country's.
 */
export async function officeHolders(
  engine: Engine,
  { titlesEn, codes, organisations }: OfficeAsked,
): Promise<OfficeHolder[]> {
  const ids = await Promise.all([
    codes.length > 0 ? engine.read<{ id: string }>(OF_COUNTRIES, { codes, titlesEn }) : [],
    organisations.length > 0
      ? engine.read<{ id: string }>(OF_ORGANISATIONS, { organisations, titlesEn })
      : [],
  ]);
  const isTheirs = ({ ofPart, country, organisation }: Office) =>
    !ofPart && (codes.includes(country?.code ?? '') || organisations.includes(organisation?.id ?? ''));
  return holdersAmong(engine, ids.flat(), titlesEn, isTheirs);
}

/** As `officeHolders`, of whatever state, part of one or organisation. */
export async function holdersAnywhere(engine: Engine, titlesEn: readonly string[]): Promise<OfficeHolder[]> {
  const ids = await engine.read<{ id: string }>(ANYWHERE, { titlesEn });
  return holdersAmong(engine, ids, titlesEn, () => true);
}

/** As `officeHolders`, of parts of a state by their English names. */
export async function partHolders(
  engine: Engine,
  titlesEn: readonly string[],
  parts: readonly string[],
): Promise<OfficeHolder[]> {
  const ids = await engine.read<{ id: string }>(OF_PARTS, { titlesEn, parts });
  const isTheirs = ({ ofPart, part }: Office) => ofPart && parts.includes(part?.nameEn ?? '');
  return holdersAmong(engine, ids, titlesEn, isTheirs);
}

/** @param isTheirs whether an office is of what was asked for, whatever its title */
async function holdersAmong(
  engine: Engine,
  ids: readonly { id: string }[],
  titlesEn: readonly string[],
  isTheirs: (office: Office) => boolean,
): Promise<OfficeHolder[]> {
  const found = [...new Set(ids.map(({ id }) => id))];
  if (found.length === 0) return [];
  const rows = await engine.read<Omit<OfficeHolder, 'holds'> & OfficeRows>(HOLDERS, { ids: found });
  const isAsked = (office: Office) => titlesEn.includes(office.titleEn ?? '') && isTheirs(office);
  const holders = rows.flatMap(({ leader, aliases, meetings, ...offices }) => {
    const [holds] = officesOf(offices).filter(isAsked).sort(latestFirst);
    return holds ? [{ leader, aliases, meetings, holds }] : [];
  });
  return holders.sort(
    (a, b) =>
      latestFirst(a.holds, b.holds) || b.meetings - a.meetings || (a.leader.id < b.leader.id ? -1 : 1),
  );
}

/** Whether somebody holds or held such an office anywhere. */
export async function isHeldAnywhere(engine: Engine, titlesEn: readonly string[]): Promise<boolean> {
  const [row] = await engine.read<{ holders: number }>(HELD_ANYWHERE, { titlesEn });
  return (row?.holders ?? 0) > 0;
}

/** EDTF begins with the year, so that its letters are in the order of time. */
function latestFirst(a: Office, b: Office): number {
  if (isHeld(a) !== isHeld(b)) return isHeld(a) ? -1 : 1;
  return dayOf(b).localeCompare(dayOf(a));
}

const dayOf = (office: Office): string =>
  (isHeld(office) ? office.first : (office.last ?? office.first)) ?? '';

const OF_COUNTRIES = `
UNWIND $codes AS code
MATCH (c:Country {code: code})<-[h:HELD_OFFICE]-(l:Leader) WHERE h.titleEn IN $titlesEn
RETURN DISTINCT l.id AS id`;

const OF_ORGANISATIONS = `
UNWIND $organisations AS organisation
MATCH (o:Organisation {id: organisation})<-[h:HELD_OFFICE]-(l:Leader) WHERE h.titleEn IN $titlesEn
RETURN DISTINCT l.id AS id`;

const OF_PARTS = `
MATCH (l:Leader)-[h:HELD_OFFICE]->(:Country) WHERE h.titleEn IN $titlesEn AND h.partEn IN $parts
RETURN DISTINCT l.id AS id`;

const ANYWHERE = `
MATCH (l:Leader)-[h:HELD_OFFICE]->() WHERE h.titleEn IN $titlesEn
RETURN DISTINCT l.id AS id`;

const HELD_ANYWHERE = `
MATCH (:Leader)-[h:HELD_OFFICE]->() WHERE h.titleEn IN $titlesEn
RETURN count(h) AS holders`;

const HOLDERS = `
UNWIND $ids AS id MATCH (l:Leader {id: id})
RETURN l {${LEADER_NAME}} AS leader, coalesce(l.aliases, []) AS aliases,
  COUNT { (l)-[:TOOK_PART]->(:Meeting) } AS meetings, ${OFFICES}`;
