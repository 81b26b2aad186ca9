import type { Engine } from '@/graph/engine/engine';
import type { MeetingTotals } from '@/graph/queries/meetings';
import type { NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { When } from '@/graph/queries/when';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';

/** A leader as a node: everyone who takes part in a meeting that the filter finds. */
export interface ExplorerNode extends NamedLeader {
  /** The country they speak for; null for an organisation's people and where nothing tells. */
  country: NamedCountry | null;
  /** The latest office's short title, in both languages where known. */
  office: { title: string; titleEn: string | null } | null;
  /** How many of the found meetings they take part in. */
  meetings: number;
}

/** Two leaders who take part in the same meetings; `a` before `b` by id. */
export interface ExplorerTie extends Record<MeetingStatus, number> {
  a: string;
  b: string;
  /** Meetings of any status. */
  count: number;
  /** The latest of them that was held and has a date; null where there is none. */
  last: When | null;
}

export interface ExplorerGraph {
  nodes: ExplorerNode[];
  ties: ExplorerTie[];
  totals: MeetingTotals;
  /** Found meetings of which fewer than two leaders are named: counted in `totals`, drawn as no tie. */
  untied: number;
}

/**
 * The leaders' graph of the meetings that a filter finds (`meetings` has the same selection as rows). The undated are
 * drawn where neither `from` nor `to` is given, for then nothing speaks against them; never within a range.
 */
export async function explorerGraph(engine: Engine, filter: MeetingFilter): Promise<ExplorerGraph> {
  throw new Error(`not yet: ${engine} ${filter}`);
}
