import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import type { LastMeeting } from '@/graph/queries/last-meeting';
import type { MeetingStatus } from '@/lib/reading';
import { HowExactly } from './how-exactly';
import { WhenTold } from './when-told';

interface Props {
  last: LastMeeting;
  /** Whose list it is in, for ears alone: its link is called as others are. */
  whose: ReactNode;
  /** What stands before the date; empty for nothing. */
  label: string;
  /** Held where it is not given. */
  status?: MeetingStatus;
}

/** The date of a list's last meeting: it unfolds to the words that it was read from and the link to the meeting. */
export function DateFold({ last, whose, label, status = 'held' }: Props) {
  const t = useTranslations('exactness');
  return (
    <details className="date-fold">
      <summary>
        {label} <WhenTold when={last} />
      </summary>
      <p>
        {last.phrase && (
          <>
            {t('phrase')} <q lang="bn">{last.phrase}</q>
            <br />
          </>
        )}
        <HowExactly when={last} status={status} />{' '}
        <LocalLink href={`/meetings/${last.id}`} className="inline-flex min-h-6 items-center">
          <span>
            {t('meeting')}
            <span className="sr-only">
              {' '}
              ({whose}, <WhenTold when={last} />)
            </span>
          </span>
        </LocalLink>
      </p>
    </details>
  );
}
