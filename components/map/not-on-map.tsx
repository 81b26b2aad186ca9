import { useTranslations } from 'next-intl';
import type { MeetingsByPlace, PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView } from '@/lib/filter/map-view';
import { KINDS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import { linked } from './linked';
import { listPath, mapPath, placesPath } from './map-path';

interface Props {
  unplaced: MeetingsByPlace['unplaced'];
  outside: readonly PlaceCount[];
  filter: MeetingFilter;
  view: MapView;
}

/** What the picture does not show, counted: meetings that nobody tells the place of, calls, what lies beyond its edges. */
export function NotOnMap({ unplaced, outside, filter, view }: Props) {
  const t = useTranslations('map');
  const kinds = (filter.kind.length > 0 ? filter.kind : KINDS).filter((kind) => kind !== 'call');
  const meetings = outside.reduce((sum, one) => sum + one.meetings, 0);
  const beyond = { places: outside.length, meetings, list: linked(placesPath(filter, outside)) };
  return (
    <ul data-testid="not-on-map" className="pt-2 text-small text-quiet">
      {unplaced.others > 0 && (
        <li>
          {t.rich('unplaced', {
            count: unplaced.others,
            list: linked(listPath(filter, { place: 'none', kind: kinds })),
          })}
        </li>
      )}
      {unplaced.calls > 0 && (
        <li>
          {t.rich('calls', {
            count: unplaced.calls,
            list: linked(listPath(filter, { place: 'none', kind: ['call'] })),
          })}
        </li>
      )}
      {meetings > 0 && (
        <li>
          {view.region === 'world'
            ? t.rich('nowhere', beyond)
            : t.rich('outside', {
                ...beyond,
                world: linked(`${mapPath(filter, { ...view, region: 'world' })}#table`),
              })}
        </li>
      )}
    </ul>
  );
}
