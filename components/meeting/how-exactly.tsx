import { useTranslations } from 'next-intl';
import type { When } from '@/graph/queries/when';
import type { MeetingStatus } from '@/lib/reading';
import { isYearless } from '@/lib/time/edtf';
import { type Precision, precision } from '@/lib/time/edtf-exactness';

/** How exactly a date is known, in a word of the message files. */
export function exactness(when: When): Precision | 'yearless' | 'reportedOn' | 'unknown' {
  if (when.date === null) return when.reportedOn ? 'reportedOn' : 'unknown';
  if (isYearless(when.date)) return 'yearless';
  return precision(when.date) ?? 'unknown';
}

interface Props {
  when: When;
  /** Of the meeting: what was not held did not take place at any time. Held where it is not given. */
  status?: MeetingStatus;
}

/** How exactly a date is known, in a sentence, and whence, where the text does not simply name it. */
export function HowExactly({ when, status = 'held' }: Props) {
  const t = useTranslations('exactness');
  return (
    <>
      {t(exactness(when), { status })}
      {when.basis && when.basis !== 'stated' && ` ${t(`basis.${when.basis}`)}`}
    </>
  );
}
