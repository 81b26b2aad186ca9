import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { DateTold } from '@/components/meeting/date-told';
import { EvidenceQuote } from '@/components/meeting/evidence-quote';
import { MeetingLink } from '@/components/meeting/meeting-link';
import { MeetingMeta } from '@/components/meeting/meeting-meta';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { ExplorerLink } from './explorer-link';
import { PanelHead } from './panel-head';

interface Props {
  row: MeetingRow;
  /** The explorer with a leader chosen. */
  hrefOf: (leader: string) => string;
  closeHref: string;
}

/** What the explorer tells of the meeting that was chosen: who, when, where, in which words. */
export function MeetingPanel({ row, hrefOf, closeHref }: Props) {
  const t = useTranslations('lens');
  return (
    <>
      <PanelHead closeHref={closeHref}>
        <MeetingLink id={row.id} met={row} />
      </PanelHead>
      <div className="flex flex-wrap items-center gap-x-3 text-small text-quiet">
        <DateTold when={row.when} phrase={row.phrase} />
        <MeetingMeta row={row} />
      </div>
      {row.participants.length > 0 && (
        <>
          <h3 className="mt-3 border-t border-rule pt-2 font-semibold">{t('meetingWho')}</h3>
          <ul className="text-small">
            {row.participants.map((one) => (
              <li key={one.id} className="py-1">
                <Flag code={one.speaksFor} leads />
                <ExplorerLink href={hrefOf(one.id)} scroll={false}>
                  <Named of={one} />
                </ExplorerLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-3 border-t border-rule pt-2">
        <EvidenceQuote of={row} />
      </div>
      <LocalLink href={`/meetings/${row.id}`} className="inline-flex min-h-6 items-center text-small">
        {t('meetingPage')}
      </LocalLink>
    </>
  );
}
