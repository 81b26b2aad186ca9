import type { Engine } from '@/graph/engine/engine';
import type { NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import type { When } from '@/graph/queries/when';
import type { LeaderFilter } from '@/lib/filter/leader-filter';

export interface LeaderRow extends NamedLeader {
  country: NamedCountry | null;
  /** The latest. */
  office: Office | null;
  meetings: number;
  articles: number;
  /** The latest meeting that was held and has a date. */
  last: When | null;
}

export interface LeaderList {
  rows: LeaderRow[];
  total: number;
  page: number;
  pages: number;
}

/** The leaders whom the articles name, a page of them, by name, country and order. */
export async function leaders(engine: Engine, filter: LeaderFilter): Promise<LeaderList> {
  throw new Error(`not yet: ${engine} ${filter}`);
}

/** A leader's name for headings and filters. @returns null where no article names them */
export async function leaderName(engine: Engine, id: string): Promise<NamedLeader | null> {
  throw new Error(`not yet: ${engine} ${id}`);
}
