import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { PlaceLine } from '@/components/meeting/place-line';
import { WhenTold } from '@/components/meeting/when-told';
import type { Pair } from '@/graph/queries/pair';

/** Where two sides met; each number unfolds to the meetings that it counts. */
export function PairPlaces({ places }: { places: Pair['places'] }) {
  const t = useTranslations('pair');
  return (
    <ul className="flex flex-wrap gap-x-6">
      {places.map(({ place, meetings }) => (
        <li key={`${place.city?.id} ${place.country?.code}`}>
          <details>
            <summary className="min-h-6">
              <PlaceLine place={place} /> {t('number', { count: meetings.length })}
            </summary>
            <ul className="pb-2 pl-4 text-small">
              {meetings.map(({ id, when }) => (
                <li key={id}>
                  <LocalLink href={`/meetings/${id}`} className="inline-flex min-h-6 items-center">
                    <WhenTold when={when} />
                  </LocalLink>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
