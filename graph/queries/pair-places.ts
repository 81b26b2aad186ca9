import { inFull, type Phrases } from '@/graph/queries/last-meeting';
import { placeOf } from '@/graph/queries/place';
import { inAll } from '@/lib/filter/by-status';
import { STATUSES } from '@/lib/filter/meeting-filter';
import type { Pair } from './pair';
import { counted, statuses, type Told } from './pair-told';

/**
 * Where meetings were or were to be, the most held first; those without a place are in none.
 * @param phrases what their dates were read from, by their ids
 */
export function placesOf(told: readonly Told[], phrases: Phrases): Pair['places'] {
  const places = new Map<string, Omit<Pair['places'][number], 'counts'>>();
  for (const { city, country, ...one } of told) {
    const place = placeOf(city, country);
    if (!place) continue;
    const key = `${place.city?.id} ${place.country?.code}`;
    places.set(key, {
      place,
      meetings: [
        ...(places.get(key)?.meetings ?? []),
        { ...inFull(one.id, one.when, phrases), status: one.status },
      ],
    });
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => ({ ...one, counts: counted(STATUSES, statuses(one.meetings)) }))
    .sort((a, b) => b.counts.held - a.counts.held || inAll(b.counts) - inAll(a.counts));
}
