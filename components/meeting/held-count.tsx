import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import type { Bilingual } from '@/components/locale/name-in';
import { SaidFirst } from '@/components/locale/said-first';
import { type ByStatus, restOf } from '@/lib/filter/by-status';
import type { MeetingStatus } from '@/lib/reading';

interface Props {
  /** With whom, which the links say: given where there are any. */
  of?: Bilingual;
  counts: ByStatus;
  /** The list of just those meetings; null where no page has it. */
  hrefOf: (status: MeetingStatus) => string | null;
}

/** How often they met, and in words what else is planned, proposed or cancelled: each number leads to what it counts. */
export function HeldCount({ of, counts, hrefOf }: Props) {
  const t = useTranslations('met');
  const linked = (status: MeetingStatus, words: ReactNode) => {
    const href = hrefOf(status);
    return href === null ? (
      words
    ) : (
      <LocalLink href={href} className="inline-flex min-h-6 items-center">
        <span>
          {of && <SaidFirst of={of} />}
          {words}
        </span>
      </LocalLink>
    );
  };
  const others = restOf(counts);
  return (
    <span>
      {counts.held > 0 && linked('held', t('times', { count: counts.held }))}
      {counts.held > 0 && others.length > 0 && t('besides')}
      {others.map((status, i) => (
        <span key={status}>
          {i > 0 && ', '}
          {linked(status, t(`others.${status}`, { count: counts[status] }))}
        </span>
      ))}
    </span>
  );
}
