import { useTranslations } from 'next-intl';
import { DateFold } from '@/components/meeting/date-fold';
import { HeldCount } from '@/components/meeting/held-count';
import { PlaceLine } from '@/components/meeting/place-line';
import type { Pair } from '@/graph/queries/pair';

/** Where two sides met, or were to; each number unfolds to the meetings that it counts. */
export function PairPlaces({ places }: { places: Pair['places'] }) {
  const status = useTranslations('status');
  return (
    <ul className="flex flex-wrap gap-x-6">
      {places.map(({ place, counts, meetings }) => (
        <li key={`${place.city?.id} ${place.country?.code}`}>
          <details>
            <summary className="min-h-6">
              <PlaceLine place={place} /> (<HeldCount counts={counts} hrefOf={nowhere} />)
            </summary>
            <ul className="pb-2 pl-4 text-small">
              {meetings.map((one) => (
                <li key={one.id}>
                  <DateFold
                    last={one}
                    whose={<PlaceLine place={place} />}
                    label={one.status === 'held' ? '' : status(one.status)}
                    status={one.status}
                  />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The numbers stand in the line that unfolds the meetings: no links within it. */
const nowhere = () => null;
