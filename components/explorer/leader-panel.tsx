import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { OfficeLine } from '@/components/leader/office-line';
import { isMarked, UncheckedNote } from '@/components/leader/unchecked-mark';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingList } from '@/components/meeting/meeting-list';
import { ShownOf } from '@/components/page/shown-of';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import type { ExplorerView } from '@/lib/explorer/view';
import { type ByStatus, inAll } from '@/lib/filter/by-status';
import { countsSaid, PanelCounts, type PanelLinks } from './panel-counts';
import { PanelHead } from './panel-head';
import { type TiedSide, TieList } from './tie-list';

interface Props {
  leader: NamedLeader;
  office: Office | null;
  /** Whom they met under the filter or are to meet, the most held first. */
  ties: TiedSide[];
  /** The first of their meetings under the filter, and how many there are by status. */
  meetings: MeetingRow[];
  counts: ByStatus;
  /** Whether `ties` are of summits too; `counts` always are. */
  summits: ExplorerView['summits'];
  /** Of how many of those held no article tells when. */
  withoutDate: number;
  links: PanelLinks;
  /** How many of theirs lie in the tray of the undated and not in `meetings`. */
  undated: number;
  /** The explorer without this panel. */
  closeHref: string;
}

/** What the explorer tells of the leader that was chosen: who, tied to whom, in which meetings. */
export function LeaderPanel({
  leader,
  office,
  ties,
  meetings,
  counts,
  summits,
  undated,
  withoutDate,
  links,
  closeHref,
}: Props) {
  const t = useTranslations('panel');
  const total = inAll(counts);
  return (
    <>
      <PanelHead closeHref={closeHref}>
        <Flag code={leader.speaksFor} leads />
        <LocalLink href={`/leaders/${leader.id}`}>
          <Named of={leader} />
        </LocalLink>
      </PanelHead>
      {office && (
        <p className="text-small">
          <OfficeLine office={office} linked />
        </p>
      )}
      <PanelCounts links={links} held={counts.held} withoutDate={withoutDate}>
        {(ways) => (
          <>
            {t.rich('counts', { ...countsSaid(counts, ties), summits, ...ways })}{' '}
            {t.rich('undated', { count: undated, ...ways })}
          </>
        )}
      </PanelCounts>
      <TieList title={t('ties')} notMetTitle={t('tiesNotMet')} ties={ties} of="people" />
      <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{t('meetings')}</h3>
      {meetings.length > 0 ? (
        <MeetingList rows={meetings} />
      ) : (
        <p className="text-small text-quiet">{t('none')}</p>
      )}
      <ShownOf shown={meetings.length} all={total} />
      {links.list && total > meetings.length && (
        <LocalLink href={links.list} className="inline-flex min-h-6 items-center text-small">
          {t('all')}
        </LocalLink>
      )}
      {office && isMarked(office) && <UncheckedNote />}
    </>
  );
}
