import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingList } from '@/components/meeting/meeting-list';
import { WhenTold } from '@/components/meeting/when-told';
import { ShownOf } from '@/components/page/shown-of';
import type { CountryTie } from '@/graph/queries/country-graph';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedCountry } from '@/graph/queries/names';
import { PanelHead } from './panel-head';

interface Props {
  country: NamedCountry;
  /** The other sides under the filter, most often first. */
  ties: { other: NamedCountry; tie: CountryTie }[];
  /** The first of its meetings under the filter, and how many there are. */
  meetings: MeetingRow[];
  total: number;
  allHref: string;
  /** How many of its meetings lie in the tray of the undated and not in `meetings`. */
  undated: number;
  closeHref: string;
}

/** What the explorer tells of the country that was chosen: tied to which, in which meetings. */
export function CountryPanel({ country, ties, meetings, total, undated, allHref, closeHref }: Props) {
  const t = useTranslations('lens');
  const panel = useTranslations('panel');
  return (
    <>
      <PanelHead closeHref={closeHref}>
        <Flag code={country.code} name="" />{' '}
        <LocalLink href={`/countries/${country.code}`}>
          <Named of={country} />
        </LocalLink>
      </PanelHead>
      <p className="pt-1 text-small text-quiet">
        {t('countryCounts', { meetings: total, countries: ties.length })}{' '}
        {panel('undated', { count: undated })}
      </p>
      {ties.length > 0 && (
        <>
          <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{t('countryTies')}</h3>
          <ul className="text-small">
            {ties.map(({ other, tie }) => (
              <li key={other.code} className="flex items-baseline justify-between gap-3 py-1">
                <span>
                  <Flag code={other.code} name="" />{' '}
                  <LocalLink href={`/pairs/${country.code}/${other.code}`}>
                    <Named of={other} />
                  </LocalLink>
                </span>
                <span className="text-right text-quiet">
                  {panel('times', { count: tie.count })}
                  {tie.last && (
                    <span className="block text-fine">
                      {panel('last')} <WhenTold when={tie.last} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{panel('meetings')}</h3>
      {meetings.length > 0 ? (
        <MeetingList rows={meetings} />
      ) : (
        <p className="text-small text-quiet">{t('countryNone')}</p>
      )}
      <ShownOf shown={meetings.length} all={total} />
      {total > meetings.length && (
        <LocalLink href={allHref} className="inline-flex min-h-6 items-center text-small">
          {panel('all')}
        </LocalLink>
      )}
    </>
  );
}
