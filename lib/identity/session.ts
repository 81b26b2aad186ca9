import type { IdentifiedReport } from '@/lib/identity/report';
import { organisations } from '@/seeds/lexicon';

/** Where organisations sit all the year round: two sittings of a month there may be two. */
const SEATS: ReadonlyMap<string, readonly string[]> = new Map(
  organisations.map(({ id, sitsIn }) => [id, sitsIn]),
);

/**
 * The conference that a report tells of, where its words leave no doubt which: one organisation's, in a country where it does not
 * sit all the year round. Who of its many guests an article names says nothing against another's telling.
 * @returns one word for all reports of it within a month; null for other reports
 */
export function sessionOf({
  kind,
  organisations: [organisation, other],
  place,
}: IdentifiedReport): string | null {
  if (kind !== 'summit' || !organisation || other || !place.country) return null;
  return SEATS.get(organisation)?.includes(place.country) ? null : `session ${organisation} ${place.country}`;
}
