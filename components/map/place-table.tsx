import { useFormatter, useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { LastFolds } from '@/components/meeting/last-folds';
import { PlaceLine } from '@/components/meeting/place-line';
import { Count } from '@/components/page/count';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { listPath } from './map-path';

interface Props {
  places: readonly PlaceCount[];
  filter: MeetingFilter;
}

/** So many places stand open; the rest is folded away. */
const OPEN = 24;
/** About so many lines of a list each is high, where it is narrow. */
const LINES = 1.4;

/** How many lines of a list the table of so many places is as high as. */
export const linesOfTable = (places: number): number => Math.ceil(LINES * Math.min(OPEN, places));

/** The map's circles as a table, most meetings first; every number leads to what it counts. */
export function PlaceTable({ places, filter }: Props) {
  const t = useTranslations('foldedList');
  const words = useTranslations('map');
  const rest = places.slice(OPEN);
  // by one status alone all that is counted is held, or nothing is
  const parted = filter.status.length === 0 || (filter.status.length > 1 && filter.status.includes('held'));
  return (
    <>
      <Rows places={places.slice(0, OPEN)} filter={filter} parted={parted} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-8 w-fit py-1 text-small text-quiet hover:text-accent">
            {t('rest', { of: 'things', count: rest.length, all: places.length })}
          </summary>
          <Rows places={rest} filter={filter} parted={parted} />
        </details>
      )}
      {parted && <p className="pt-2 text-fine text-quiet">{words('meetingsHow')}</p>}
    </>
  );
}

function Rows({ places, filter, parted }: Props & { parted: boolean }) {
  const t = useTranslations('map');
  const { number } = useFormatter();
  return (
    <div className="max-w-[52rem] overflow-x-auto">
      <table className="ledger">
        <caption className="sr-only">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col" className="number">
              {t('meetings')}
            </th>
            {parted && (
              <th scope="col" className="number">
                {t('held')}
              </th>
            )}
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ id, place: { city, country }, meetings, held, ...last }) => (
            <tr key={id}>
              <th scope="row">
                {/* on a phone the room is the name's, which would stand beneath its flag */}
                <span className="max-[30rem]:hidden">
                  <Flag code={country?.code ?? null} name="" leads />
                </span>
                {city && (
                  <>
                    <Named of={city} />
                    {country && ', '}
                  </>
                )}
                {country && (
                  <LocalLink href={`/countries/${country.code}`}>
                    <Named of={country} />
                  </LocalLink>
                )}
                {!city && <span className="text-quiet">, {t('cityUnknown')}</span>}
              </th>
              <td className="number">
                <LocalLink href={listPath(filter, { place: id })} className="inline-block min-w-6">
                  {number(meetings)}
                </LocalLink>
              </td>
              {parted && (
                <td className="number">
                  <Count href={listPath(filter, { place: id, status: ['held'] })} count={held} />
                </td>
              )}
              <td className="text-small max-[30rem]:[&_time]:whitespace-normal">
                {last.last || last.lastReported ? (
                  <LastFolds of={last} whose={<PlaceLine place={{ city, country }} />} />
                ) : held > 0 ? (
                  <span className="text-quiet">{t('lastUnknown')}</span>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
