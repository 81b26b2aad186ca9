import type { Engine } from '@/graph/engine/engine';
import type { Coverage } from '@/graph/queries/coverage';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingPlace, NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** A leader or a country. */
export type Side = { is: 'leader'; leader: NamedLeader } | { is: 'country'; country: NamedCountry };

export interface Pair {
  a: Side;
  b: Side;
  /** Meetings that both take part in, or are sides of; the newest first, the undated last. */
  meetings: MeetingRow[];
  total: number;
  byStatus: Record<MeetingStatus, number>;
  byKind: Record<MeetingKind, number>;
  /** The latest that was held and has a date. */
  last: MeetingRow | null;
  /** Where they met, most often first. */
  places: { place: MeetingPlace; meetings: number }[];
  /** Articles that name both. */
  coverage: Coverage;
}

/**
 * How often two sides met, when last, where.
 * @param a @param b a leader id or a country code each
 * @returns null where no article names one of them
 */
export async function pair(engine: Engine, a: string, b: string): Promise<Pair | null> {
  throw new Error(`not yet: ${engine} ${a} ${b}`);
}
