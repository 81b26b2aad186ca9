import type { Engine } from '@/graph/engine/engine';
import { mostMet } from '@/graph/queries/most-met';
import type { NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import { namesOf } from '@/graph/queries/search';
import { searchAsked } from '@/graph/queries/search-offices';
import { withOffices } from '@/graph/queries/shown-offices';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import type { NameMatch } from '@/lib/search/match-name';
import { parseQuery } from '@/lib/search/parse-query';

/** So many are offered at once. */
const OFFERED = 8;

/** A leader who may be meant. */
export interface OfferedLeader {
  is: 'leader';
  leader: NamedLeader;
  office: Office | null;
  meetings: number;
  /** Why they were found; null where nothing was typed. */
  match: NameMatch | null;
  /** The office by which they were found. */
  holds?: Office;
}

/**
 * The leaders who may be meant by what stands in a field, the best first; those with the most meetings where it is empty.
 * @returns at most eight, and how many there are
 */
export async function leaderSuggestions(
  engine: Engine,
  typed: string,
): Promise<{ offered: OfferedLeader[]; all: number }> {
  const found = typed === '' ? await mostMetLeaders(engine) : await namedLeaders(engine, typed);
  return { ...found, offered: await withOffices(engine, found.offered) };
}

/** Whom a name means that was typed in full; null where it is nobody's. */
export async function leaderNamed(engine: Engine, typed: string): Promise<NamedLeader | null> {
  const { parts } = await searchAsked(engine, { ...parseQuery(typed), typing: false });
  return namesOf(parts).flatMap((hit) => (hit.is === 'leader' ? [hit.leader] : []))[0] ?? null;
}

type Found = { offered: Omit<OfferedLeader, 'office'>[]; all: number };

async function namedLeaders(engine: Engine, typed: string): Promise<Found> {
  const { parts, holders } = await searchAsked(engine, {
    ...parseQuery(typed, undefined, true),
    typing: true,
  });
  const hits = [...namesOf(parts), ...holders].flatMap((hit) => (hit.is === 'leader' ? [hit] : []));
  return { offered: hits.slice(0, OFFERED), all: hits.length };
}

async function mostMetLeaders(engine: Engine): Promise<Found> {
  const { leaders, all } = await mostMet(engine, ALL_MEETINGS, OFFERED);
  const offered = leaders.map(({ id, name, nameEn, speaksFor, meetings }) => ({
    ...{ is: 'leader' as const, leader: { id, name, nameEn, speaksFor } },
    ...{ meetings, match: null },
  }));
  return { offered, all };
}
