import type { Engine } from '@/graph/engine/engine';
import { HELD } from '@/graph/queries/by-status';
import { byNameIn, type NamedOrganisation } from '@/graph/queries/names';
import type { DateLocale } from '@/lib/time/display';

export interface OrganisationRow extends NamedOrganisation {
  /** Meetings that it holds, whatever became of them. */
  meetings: number;
  /** Of these, how many were held. */
  held: number;
  /** Articles that name it. */
  articles: number;
}

/** Every organisation that an article names or that holds a meeting, the most meetings first, then the most articles. */
export async function organisations(engine: Engine, locale: DateLocale = 'bn'): Promise<OrganisationRow[]> {
  const byName = byNameIn(locale);
  const rows = await engine.read<OrganisationRow>(ORGANISATIONS);
  return rows
    .filter(({ meetings, articles }) => meetings + articles > 0)
    .sort((a, b) => b.meetings - a.meetings || b.articles - a.articles || byName(a, b));
}

const ORGANISATIONS = `
MATCH (o:Organisation)
OPTIONAL MATCH (o)<-[:HELD_BY]-(m:Meeting)
WITH o, count(m) AS meetings, ${HELD}
RETURN o.id AS id, o.name AS name, o.nameEn AS nameEn, meetings, held,
  COUNT { (o)<-[:MENTIONS]-(:Article) } AS articles`;
