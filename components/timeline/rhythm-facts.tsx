import { useLocale, useTranslations } from 'next-intl';
import { sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { type Rhythm, spokenLength } from '@/lib/time/rhythm';
import { edtfOf } from '@/lib/time/stretch-name';
import { listOf } from './links';

interface Props {
  rhythm: Rhythm;
  /** The list of these meetings. */
  list: string;
}

/** Last, next and the longest gap, in words. */
export function RhythmFacts({ rhythm, list }: Props) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { last, next, awaited, gap } = rhythm;
  const day = (iso: string) => sayDate(iso, locale);
  const link = (days: Bounds, status: 'held' | 'planned') => (
    <a href={listOf(list, days, 'certainly', status)}>{day(edtfOf(days))}</a>
  );
  return (
    <dl className="facts text-small">
      <dt>{t('last')}</dt>
      <dd>{last ? link(last, 'held') : t('lastUnknown')}</dd>
      {next && (
        <>
          <dt>{t('next')}</dt>
          <dd>{link(next, 'planned')}</dd>
        </>
      )}
      {awaited && (
        <>
          <dt>{t('awaited')}</dt>
          <dd>
            {link(awaited, 'planned')} <span className="text-quiet">({t('awaitedNote')})</span>
          </dd>
        </>
      )}
      {gap && (
        <>
          <dt>{t('gap')}</dt>
          <dd>
            {t('length', { ...spokenLength(gap) })
              .replace(/\s+/g, ' ')
              .trim()}{' '}
            <span className="text-quiet">
              ({t('gapBetween', { from: day(gap.earliest), to: day(gap.latest) })})
            </span>
          </dd>
        </>
      )}
    </dl>
  );
}
