import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import { MeetingList } from '@/components/meeting/meeting-list';
import type { Found } from '@/graph/queries/search';
import { READING } from '@/lib/search/times-asked';
import { nameOf } from './name-of';
import { usePlaceSaid } from './place-said';
import { timesSaid } from './time-said';
import { useSaysTimes } from './use-says-times';

/** Meetings that were found, and by which words of the query. */
export function MeetingFinds({ found }: { found: Found }) {
  const { meetings, sides, anybody, at, query, maybe } = found;
  const t = useTranslations('searchPage');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const says = useSaysTimes();
  const placeSaid = usePlaceSaid();
  return (
    <div>
      <p className="text-small text-quiet">
        {sides.length > 0 && t.rich('meetingsOf', { names: () => <Names of={sides.map(nameOf)} within /> })}{' '}
        {anybody && t('meetingsOfAnybody', { who: anybody })}{' '}
        {at.length > 0 && t('meetingsAt', { places: at.map(placeSaid).join(' · ') })}{' '}
        {query.times.length > 0 &&
          t('meetingsIn', {
            reading: maybe > 0 ? READING : 'certainly',
            times: timesSaid(query.times, says),
          })}{' '}
        {query.statuses.length > 0 &&
          t('meetingsStatus', { statuses: query.statuses.map((one) => status(one)).join(', ') })}{' '}
        {query.kinds.length > 0 &&
          t('meetingsKind', { kinds: query.kinds.map((one) => kind(one)).join(', ') })}
      </p>
      <MeetingList rows={meetings.rows} />
    </div>
  );
}
