import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { EvidenceQuote } from './evidence-quote';
import { MeetingMeta } from './meeting-meta';
import { parties } from './parties';
import { PartyNames } from './party-names';
import { WhenTold } from './when-told';

/** Meetings as lines of a ledger: when, who, what and where, and the sentence that says so. */
export function MeetingTable({ rows, caption }: { rows: MeetingRow[]; caption: string }) {
  const t = useTranslations('meetingTable');
  if (rows.length === 0) return <p className="py-4 text-quiet">{t('none')}</p>;
  return (
    <table className="ledger stacks">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[10.5rem]">
            {t('when')}
          </th>
          <th scope="col" className="w-[38%]">
            {t('who')}
          </th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: MeetingRow }) {
  const flags = [
    ...new Set([
      ...parties(row).leaders.map(({ speaksFor }) => speaksFor),
      ...row.countries.map(({ code }) => code),
    ]),
  ];
  return (
    <tr>
      <td>
        <WhenTold when={row.when} />
      </td>
      <th scope="row">
        <LocalLink href={`/meetings/${row.id}`} className="font-semibold">
          <PartyNames met={row} />
        </LocalLink>
        <div className="flex flex-wrap items-center gap-x-3 text-small text-quiet">
          <span className="inline-flex gap-1">
            {flags.map((code) => (
              <Flag key={code} code={code} />
            ))}
          </span>
          <MeetingMeta row={row} />
        </div>
      </th>
      <td>
        <EvidenceQuote evidence={row.evidence} short />
      </td>
    </tr>
  );
}
