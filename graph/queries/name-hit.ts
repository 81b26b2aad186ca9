import type { Office } from '@/graph/queries/office';
import type { Candidate } from '@/graph/queries/search-candidates';
import type { NameMatch } from '@/lib/search/match-name';
import { organisationKey } from '@/lib/search/organisation-key';
import type { Stretch } from '@/lib/search/segments';

/** Whoever or whatever was found, and why: by a name, or by the office that somebody holds or held. */
export type NameHit = Candidate & { match: NameMatch; holds?: Office };

/** A name in the query, with all whom it may mean, the best first. */
export interface NamePart extends Stretch {
  hits: NameHit[];
}

/** A leader's id, a country's code, an organisation's key. */
export function idOf(one: Candidate): string {
  if (one.is === 'organisation') return organisationKey(one.organisation.id);
  return one.is === 'leader' ? one.leader.id : one.country.code;
}

/** What it is called. */
export function nameOf(one: Candidate): { name: string; nameEn: string | null } {
  if (one.is === 'organisation') return one.organisation;
  return one.is === 'leader' ? one.leader : one.country;
}

/** What a state's government is called after: its capital, the house that stands for it. */
export const seatsOf = (hit: NameHit): readonly string[] => (hit.is === 'country' ? hit.seats : []);

/** Whether a state was found by such a name, and not by its own. */
export const isSeat = (hit: NameHit): hit is Extract<NameHit, { is: 'country' }> =>
  seatsOf(hit).includes(hit.match.form);

/** All that it is called. */
export const namesOf = (one: Candidate) => ({ ...nameOf(one), aliases: one.aliases });

/** Why it matched counts before how often somebody met, and how often before how well it fits. */
export function bestFirst(a: NameHit, b: NameHit): number {
  const tier = Math.floor(a.match.rank / 10) - Math.floor(b.match.rank / 10);
  return tier || b.meetings - a.meetings || a.match.rank - b.match.rank || byId(a, b);
}

const byId = (a: NameHit, b: NameHit) => (idOf(a) < idOf(b) ? -1 : 1);
