import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DateHow } from '@/components/meeting/date-how';
import { DatedMeeting } from '@/components/meeting/dated-meeting';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import type { Rhythm } from '@/lib/time/rhythm';
import { edtfOf } from '@/lib/time/stretch-name';
import { GapLength, GapUnknown } from './gap-length';
import { listOf, withParam } from './links';

interface Props {
  gap: Rhythm['gap'];
  /** The meetings that a rhythm speaks of. */
  rows: Record<'last' | 'lastReported' | 'next' | 'awaited' | 'gapAfter' | 'gapBefore', MeetingRow | null>;
  /** The list of these meetings. */
  list: string;
  /** Further facts, as `dt` and `dd`. */
  children?: ReactNode;
}

/** Last, next and the longest gap, in words. */
export function RhythmFacts({ gap, rows, list, children }: Props) {
  const t = useTranslations('timeline');
  const { last, lastReported, next, awaited, gapAfter, gapBefore } = rows;
  return (
    <dl className="facts text-small">
      <dt>{t('last')}</dt>
      <dd>
        {last ? <DatedMeeting row={last} /> : <span className="text-quiet">{t('lastUnknown')}</span>}
        {lastReported && (
          <div>
            <span className="text-quiet">{last ? t('laterNews') : t('newestNews')}</span>{' '}
            <DatedMeeting row={lastReported} />
          </div>
        )}
      </dd>
      {next && (
        <>
          <dt>{t('next')}</dt>
          <dd>
            <DatedMeeting row={next} />
          </dd>
        </>
      )}
      {awaited && (
        <>
          <dt>{t('awaited')}</dt>
          <dd>
            <DatedMeeting row={awaited} />
            <span className="text-quiet">{t('awaitedNote')}</span>
          </dd>
        </>
      )}
      {!next && !awaited && (
        <>
          <dt>{t('next')}</dt>
          <dd className="text-quiet">{t('nextNone')}</dd>
        </>
      )}
      {children}
      {gap && (
        <>
          <dt>{t('gap')}</dt>
          <dd>
            {gap.undated > 0 ? (
              <GapUnknown href={`${withParam(list, 'status', 'held')}#undated`} />
            ) : (
              <>
                <GapLength days={gap.days} told={gap.told} />
                <span className="block text-quiet">
                  {t.rich('gapBetween', {
                    from: () => <End end={gap.after} row={gapAfter} list={list} />,
                    to: () => <End end={gap.before} row={gapBefore} list={list} />,
                  })}
                </span>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

/** One of the two meetings that a gap lies between, as exactly as it is told: the link to those of its days. */
function End({ end, row, list }: { end: Bounds; row: MeetingRow | null; list: string }): ReactNode {
  const locale = useLocale();
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <a
        href={listOf(list, end, 'certainly', { status: 'held' })}
        className="inline-flex min-h-6 items-center"
      >
        {sayDate(edtfOf(end), locale)}
      </a>
      {row && <DateHow when={row.when} phrase={row.phrase} />}
    </span>
  );
}
