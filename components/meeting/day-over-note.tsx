import { useTranslations } from 'next-intl';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { DatedMeeting } from './dated-meeting';

/** Of what was to be on a day that is over: that its own articles do not say whether it was, and what else was held then. */
export function DayOver({ heldAround }: { heldAround: readonly MeetingRow[] }) {
  const t = useTranslations('meeting');
  return (
    <div className="text-small">
      <p className="text-quiet">{t('dayOver')}</p>
      {heldAround.length > 0 && (
        <>
          <p className="text-quiet">{t('heldAround')}</p>
          <ul>
            {heldAround.map((row) => (
              <li key={row.id}>
                <DatedMeeting row={row} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
