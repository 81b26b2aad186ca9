import type { Engine } from '@/graph/engine/engine';
import type { Coverage } from '@/graph/queries/coverage';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedArticle, NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';

export interface Country extends NamedCountry {
  /** Those who speak for it, most meetings first, with their latest office. */
  leaders: { leader: NamedLeader; office: Office | null; meetings: number }[];
  /** The other sides of its meetings, most met first. */
  met: { country: NamedCountry; meetings: number }[];
  /** Of which it is a side; the newest, at most 50. */
  meetings: MeetingRow[];
  totalMeetings: number;
  /** Meetings that took place there, whoever met: the newest, at most 50. */
  hosted: MeetingRow[];
  /** Articles that refer to it, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

/** One country, by its ISO 3166-1 alpha-2 code. @returns null where no article refers to it */
export async function country(engine: Engine, code: string): Promise<Country | null> {
  throw new Error(`not yet: ${engine} ${code}`);
}
