import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { DatedMeeting } from '@/components/meeting/dated-meeting';
import { MaybeTwice } from '@/components/meeting/maybe-twice';
import { StatusMark } from '@/components/meeting/status';
import type { Pair } from '@/graph/queries/pair';
import { KINDS, STATUSES } from '@/lib/filter/meeting-filter';
import { PairAbout } from './pair-about';
import { PairGap } from './pair-gap';
import { PairPlaces } from './pair-places';

interface Props {
  pair: Pair;
  /** The pair's page without a language: its numbers lead to the meetings on it that they count. */
  path: string;
}

/** How often two sides met, when first and last, what is planned, the longest gap, how, where and about what. */
export function PairFacts({ pair, path }: Props) {
  const locale = useLocale();
  const t = useTranslations('pair');
  const time = useTranslations('timeline');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const { total, byStatus, byKind, first, last, lastReported, lastFace, places, newest } = pair;
  const { next, awaited, gap } = pair;
  const untimedHref = localPath(locale, `${path}?status=held#undated`);
  const only = first !== null && first.id === last?.id;
  return (
    <dl className="facts">
      <Fact name={t('howOften')}>
        <LocalLink href={`${path}#meetings`} className="inline-flex min-h-6 items-center font-semibold">
          {t('total', { count: total })}
        </LocalLink>
        <span className="flex flex-wrap gap-x-5 text-small text-quiet">
          {STATUSES.filter((one) => byStatus[one] > 0).map((one) => (
            <Counted key={one} href={`${path}?status=${one}#meetings`}>
              {/* a blank between would be underlined */}
              <StatusMark status={one} />
              <span className="ml-1.5">
                {status(one)} {t('number', { count: byStatus[one] })}
              </span>
            </Counted>
          ))}
        </span>
        <MaybeTwice
          held={byStatus.held}
          withoutDate={pair.heldWithoutDate}
          href={`${path}?status=held&without=date#meetings`}
        />
      </Fact>
      <Fact name={t('last')}>
        {last ? <DatedMeeting row={last} /> : <span className="text-quiet">{t('lastUnknown')}</span>}
        {only && <span className="block text-small text-quiet">{t('onlyOne')}</span>}
        {lastReported && (
          <div className="text-small">
            <span className="text-quiet">{last ? time('laterNews') : time('newestNews')}</span>{' '}
            <DatedMeeting row={lastReported} />
          </div>
        )}
        {(last ?? lastReported) && pair.heldUntimed > 0 && (
          <p className="text-small text-quiet">
            {t.rich('maybeLater', {
              count: pair.heldUntimed,
              list: (words) => <a href={untimedHref}>{words}</a>,
            })}
          </p>
        )}
      </Fact>
      {lastFace && lastFace.id !== last?.id && (
        <Fact name={t('lastFace')}>
          <DatedMeeting row={lastFace} />
        </Fact>
      )}
      {first && !only && (
        <Fact name={t('first')}>
          <DatedMeeting row={first} />
        </Fact>
      )}
      {gap && (
        <Fact name={t('gap')}>
          <PairGap gap={gap} undatedHref={untimedHref} />
        </Fact>
      )}
      <Fact name={awaited ? time('awaited') : t('next')}>
        {next && <DatedMeeting row={next} />}
        {awaited && <DatedMeeting row={awaited} />}
        {!next && <span className="text-quiet">{time(awaited ? 'awaitedNote' : 'nextNone')}</span>}
      </Fact>
      <Fact name={t('how')}>
        <span className="flex flex-wrap gap-x-5">
          {KINDS.filter((one) => byKind[one] > 0).map((one) => (
            <Counted key={one} href={`${path}?kind=${one}#meetings`}>
              {kind(one)} {t('number', { count: byKind[one] })}
            </Counted>
          ))}
        </span>
      </Fact>
      {places.length > 0 && (
        <Fact name={t('where')}>
          <PairPlaces places={places} />
        </Fact>
      )}
      <Fact name={t('about')}>
        <PairAbout newest={newest} total={total} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Counted({ href, children }: { href: string; children: ReactNode }) {
  return (
    <LocalLink href={href} className="inline-flex min-h-6 items-center gap-1">
      <span>{children}</span>
    </LocalLink>
  );
}
