import { useTranslations } from 'next-intl';
import type { MeetingStatus } from '@/lib/reading';

const RING = { cx: 6, cy: 6, r: 4.2, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

/** What a status looks like beside its word: told apart by form, not by colour. */
export function StatusMark({ status }: { status: MeetingStatus }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="11"
      height="11"
      aria-hidden="true"
      className="inline-block align-[-0.05em]"
    >
      {status === 'held' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {status === 'planned' && <circle {...RING} />}
      {status === 'proposed' && <circle {...RING} strokeDasharray="2 2.4" />}
      {status === 'cancelled' && (
        <>
          <circle {...RING} />
          <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.5" />
        </>
      )}
    </svg>
  );
}

/** The status in a word, with its mark. */
export function Status({ status }: { status: MeetingStatus }) {
  const t = useTranslations('status');
  return (
    <span className="whitespace-nowrap">
      <StatusMark status={status} /> {t(status)}
    </span>
  );
}
