import type { Engine } from '@/graph/engine/engine';
import type { Coverage } from '@/graph/queries/coverage';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedArticle, NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import type { When } from '@/graph/queries/when';

export interface Leader extends NamedLeader {
  aliases: string[];
  /** In the lexicon, or found by title and country alone. */
  known: boolean;
  country: NamedCountry | null;
  /** The latest first. */
  offices: Office[];
  /** Most met first; `last` is the latest meeting that was held and has a date. */
  met: { leader: NamedLeader; meetings: number; last: When | null }[];
  /** The other sides of their meetings, most met first. */
  countriesMet: { country: NamedCountry; meetings: number }[];
  /** The newest, at most 50; all of them by `meetings` with the filter `{ leader: id }`. */
  meetings: MeetingRow[];
  totalMeetings: number;
  /** Articles that name them, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

/** One leader. @returns null where no article names them */
export async function leader(engine: Engine, id: string): Promise<Leader | null> {
  throw new Error(`not yet: ${engine} ${id}`);
}
