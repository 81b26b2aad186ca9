import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { PlaceLine } from '@/components/meeting/place-line';
import { StatusMark } from '@/components/meeting/status';
import { WhenTold } from '@/components/meeting/when-told';
import type { Pair } from '@/graph/queries/pair';
import { KINDS, STATUSES } from '@/lib/filter/meeting-filter';

/** How often two sides met, when last, where. */
export function PairFacts({ pair }: { pair: Pair }) {
  const t = useTranslations('pair');
  const kind = useTranslations('kind');
  const status = useTranslations('status');
  const { total, byStatus, byKind, last, places } = pair;
  return (
    <dl className="facts">
      <dt>{t('howOften')}</dt>
      <dd>
        <span className="font-semibold">{t('total', { count: total })}</span>
        <span className="flex flex-wrap gap-x-5 text-small text-quiet">
          {STATUSES.filter((one) => byStatus[one] > 0).map((one) => (
            <span key={one}>
              <StatusMark status={one} /> {status(one)} {t('number', { count: byStatus[one] })}
            </span>
          ))}
        </span>
      </dd>
      <dt>{t('how')}</dt>
      <dd className="flex flex-wrap gap-x-5">
        {KINDS.filter((one) => byKind[one] > 0).map((one) => (
          <span key={one}>
            {kind(one)} {t('number', { count: byKind[one] })}
          </span>
        ))}
      </dd>
      <dt>{t('last')}</dt>
      <dd>
        {last ? (
          <LocalLink href={`/meetings/${last.id}`}>
            <WhenTold when={last.when} />
          </LocalLink>
        ) : (
          <span className="text-quiet">{t('lastUnknown')}</span>
        )}
      </dd>
      {places.length > 0 && (
        <>
          <dt>{t('where')}</dt>
          <dd className="flex flex-wrap gap-x-5">
            {places.map(({ place, meetings }) => (
              <span key={`${place.city?.id} ${place.country?.code}`}>
                <PlaceLine place={place} /> {t('number', { count: meetings })}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
