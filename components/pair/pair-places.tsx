import { LocalLink } from '@/components/locale/local-link';
import { HeldCount } from '@/components/meeting/held-count';
import { PlaceLine } from '@/components/meeting/place-line';
import { Status } from '@/components/meeting/status';
import { WhenTold } from '@/components/meeting/when-told';
import type { Pair } from '@/graph/queries/pair';

/** Where two sides met, or were to; each number unfolds to the meetings that it counts. */
export function PairPlaces({ places }: { places: Pair['places'] }) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {places.map(({ place, counts, meetings }) => (
        <li key={`${place.city?.id} ${place.country?.code}`}>
          <details>
            <summary className="min-h-6">
              <PlaceLine place={place} /> (<HeldCount counts={counts} hrefOf={nowhere} />)
            </summary>
            <ul className="pb-2 pl-4 text-small">
              {meetings.map(({ id, when, status }) => (
                <li key={id}>
                  <LocalLink href={`/meetings/${id}`} className="inline-flex min-h-6 items-center">
                    <WhenTold when={when} />
                  </LocalLink>{' '}
                  {status !== 'held' && <Status status={status} />}
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
