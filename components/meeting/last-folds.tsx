import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LastMeeting } from '@/graph/queries/last-meeting';
import type { LastMet } from '@/graph/queries/when';
import { DateFold } from './date-fold';

interface Props {
  of: LastMet<LastMeeting>;
  /** Whom or where they met, for ears alone. */
  whose: ReactNode;
  /** What stands before the date, where nothing else says that it is the last. */
  label?: string;
}

/** When they last met by its own date, and the later news of a meeting of which no day is told; each unfolds. */
export function LastFolds({ of: { last, lastReported }, whose, label = '' }: Props) {
  const t = useTranslations('met');
  return (
    <>
      {last && <DateFold last={last} whose={whose} label={label} />}
      {lastReported && <DateFold last={lastReported} whose={whose} label={last ? t('later') : ''} />}
    </>
  );
}
