import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { OfficeLine } from '@/components/leader/office-line';
import { UncheckedNote } from '@/components/leader/unchecked-mark';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingList } from '@/components/meeting/meeting-list';
import { WhenTold } from '@/components/meeting/when-told';
import { ShownOf } from '@/components/page/shown-of';
import type { ExplorerTie } from '@/graph/queries/explorer-graph';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import { PanelHead } from './panel-head';

interface Props {
  leader: NamedLeader;
  office: Office | null;
  /** Whom they met under the filter, most often first. */
  ties: { other: NamedLeader; tie: ExplorerTie }[];
  /** The first of their meetings under the filter, and how many there are. */
  meetings: MeetingRow[];
  total: number;
  /** The list of them all. */
  allHref: string;
  /** How many of theirs lie in the tray of the undated and not in `meetings`. */
  undated: number;
  /** The explorer without this panel. */
  closeHref: string;
}

/** What the explorer tells of the leader that was chosen: who, tied to whom, in which meetings. */
export function LeaderPanel({ leader, office, ties, meetings, total, undated, allHref, closeHref }: Props) {
  const t = useTranslations('panel');
  return (
    <>
      <PanelHead closeHref={closeHref}>
        <Flag code={leader.speaksFor} />{' '}
        <LocalLink href={`/leaders/${leader.id}`}>
          <Named of={leader} />
        </LocalLink>
      </PanelHead>
      {office && (
        <p className="text-small">
          <OfficeLine office={office} />
        </p>
      )}
      <p className="pt-1 text-small text-quiet">
        {t('counts', { meetings: total, people: ties.length })} {t('undated', { count: undated })}
      </p>
      {ties.length > 0 && (
        <>
          <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{t('ties')}</h3>
          <ul className="text-small">
            {ties.map(({ other, tie }) => (
              <li key={other.id} className="flex items-baseline justify-between gap-3 py-1">
                <span>
                  <Flag code={other.speaksFor} />{' '}
                  <LocalLink href={`/pairs/${leader.id}/${other.id}`}>
                    <Named of={other} />
                  </LocalLink>
                </span>
                <span className="text-right text-quiet">
                  {t('times', { count: tie.count })}
                  {tie.last && (
                    <span className="block text-fine">
                      {t('last')} <WhenTold when={tie.last} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{t('meetings')}</h3>
      {meetings.length > 0 ? (
        <MeetingList rows={meetings} />
      ) : (
        <p className="text-small text-quiet">{t('none')}</p>
      )}
      <ShownOf shown={meetings.length} all={total} />
      {total > meetings.length && (
        <LocalLink href={allHref} className="inline-flex min-h-6 items-center text-small">
          {t('all')}
        </LocalLink>
      )}
      {office && !office.checked && <UncheckedNote />}
    </>
  );
}
