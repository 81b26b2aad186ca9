import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { WhenTold } from '@/components/meeting/when-told';
import type { Pair } from '@/graph/queries/pair';

const YEAR = 365.25;

/** How long the two went without a meeting that was held and has a date, and between which two. */
export function PairGap({ gap: { days, exact, after, before } }: { gap: NonNullable<Pair['gap']> }) {
  const t = useTranslations('pair');
  return (
    <>
      {t('days', { days, exact: exact ? 'yes' : 'no' })}{' '}
      {days >= 2 * YEAR && t('gapYears', { years: Math.round(days / YEAR) })}
      <span className="block text-small text-quiet">
        <LocalLink href={`/meetings/${after.id}`} className="inline-flex min-h-6 items-center">
          <WhenTold when={after.when} />
        </LocalLink>
        {' → '}
        <LocalLink href={`/meetings/${before.id}`} className="inline-flex min-h-6 items-center">
          <WhenTold when={before.when} />
        </LocalLink>
      </span>
    </>
  );
}
