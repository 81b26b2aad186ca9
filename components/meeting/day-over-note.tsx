import { useTranslations } from 'next-intl';
import type { Meeting } from '@/graph/queries/meeting';
import { precision } from '@/lib/time/edtf-exactness';
import { DatedMeeting } from './dated-meeting';

interface Props {
  /** What was to be and when. */
  meeting: Pick<Meeting, 'when' | 'heldAround'>;
}

/** Of what was to be at a time that is over, day, month or year as it is known: that its own articles do not say whether it was, and what else was held then. */
export function DayOver({ meeting: { when, heldAround } }: Props) {
  const t = useTranslations('meeting');
  return (
    <div className="text-small">
      <p className="text-quiet">{t('dayOver', { span: precision(when.date ?? '') ?? 'interval' })}</p>
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
