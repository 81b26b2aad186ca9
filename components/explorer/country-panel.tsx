import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingList } from '@/components/meeting/meeting-list';
import { ShownOf } from '@/components/page/shown-of';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedCountry } from '@/graph/queries/names';
import type { ExplorerView } from '@/lib/explorer/view';
import { type ByStatus, inAll } from '@/lib/filter/by-status';
import { countsSaid, PanelCounts, type PanelLinks } from './panel-counts';
import { PanelHead } from './panel-head';
import { type TiedSide, TieList } from './tie-list';

interface Props {
  country: NamedCountry;
  /** The other sides under the filter, the most held first. */
  ties: TiedSide[];
  /** The first of its meetings under the filter, and how many there are by status. */
  meetings: MeetingRow[];
  counts: ByStatus;
  /** Whether `ties` are of summits too; `counts` always are. */
  summits: ExplorerView['summits'];
  /** Of how many of those held no article tells when. */
  withoutDate: number;
  links: PanelLinks;
  /** How many of its meetings lie in the tray of the undated and not in `meetings`. */
  undated: number;
  closeHref: string;
}

/** What the explorer tells of the country that was chosen: tied to which, in which meetings. */
export function CountryPanel({
  country,
  ties,
  meetings,
  counts,
  summits,
  undated,
  withoutDate,
  links,
  closeHref,
}: Props) {
  const t = useTranslations('lens');
  const panel = useTranslations('panel');
  const total = inAll(counts);
  return (
    <>
      <PanelHead closeHref={closeHref}>
        <Flag code={country.code} name="" leads />
        <LocalLink href={`/countries/${country.code}`}>
          <Named of={country} />
        </LocalLink>
      </PanelHead>
      <PanelCounts links={links} held={counts.held} withoutDate={withoutDate}>
        {(ways) => (
          <>
            {t.rich('countryCounts', { ...countsSaid(counts, ties), summits, ...ways })}{' '}
            {panel.rich('undated', { count: undated, ...ways })}
          </>
        )}
      </PanelCounts>
      <TieList title={t('countryTies')} notMetTitle={t('countryTiesNotMet')} ties={ties} of="things" />
      <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{panel('meetings')}</h3>
      {meetings.length > 0 ? (
        <MeetingList rows={meetings} />
      ) : (
        <p className="text-small text-quiet">{t('countryNone')}</p>
      )}
      <ShownOf shown={meetings.length} all={total} />
      {links.list && total > meetings.length && (
        <LocalLink href={links.list} className="inline-flex min-h-6 items-center text-small">
          {panel('all')}
        </LocalLink>
      )}
    </>
  );
}
