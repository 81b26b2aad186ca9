import { useTranslations } from 'next-intl';
import { Activity } from 'react';
import { Flag } from '@/components/country/flag';
import { SortHead } from '@/components/page/sort-head';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingSort } from '@/lib/filter/meeting-filter';
import { DateTold } from './date-told';
import { EvidenceQuote } from './evidence-quote';
import { MeetingLink } from './meeting-link';
import { MeetingMeta } from './meeting-meta';
import { parties } from './parties';

interface Props {
  rows: MeetingRow[];
  caption: string;
  /** How they are sorted, and the list in another order, where it can be had. */
  sorting?: { sort: MeetingSort; hrefOf: (sort: MeetingSort) => string };
}

/** Meetings as lines of a ledger: when, who, what and where, and the sentence that says so. */
export function MeetingTable({ rows, caption, sorting }: Props) {
  const t = useTranslations('meetingTable');
  if (rows.length === 0) return <p className="py-4 text-quiet">{t('none')}</p>;
  return (
    <Activity>
      <table className="ledger stacks">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {sorting ? (
              <SortHead
                order={ORDERS[sorting.sort]}
                href={sorting.hrefOf(sorting.sort === 'newest' ? 'oldest' : 'newest')}
                className="w-[10.5rem] xl:w-[15rem]"
              >
                {t('when')}
              </SortHead>
            ) : (
              <th scope="col" className="w-[10.5rem] xl:w-[15rem]">
                {t('when')}
              </th>
            )}
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
    </Activity>
  );
}

/** What an order is to the column of the dates. */
const ORDERS = { newest: 'descending', oldest: 'ascending', reports: null } as const;

function Row({ row }: { row: MeetingRow }) {
  const flags = [
    ...new Set([
      ...parties(row).leaders.map(({ speaksFor }) => speaksFor),
      ...row.countries.map(({ code }) => code),
    ]),
  ];
  return (
    <tr className="meeting-line">
      <td>
        <DateTold when={row.when} phrase={row.phrase} />
      </td>
      <th scope="row">
        <MeetingLink id={row.id} met={row} className="font-semibold" />
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
        <EvidenceQuote of={row} short />
      </td>
    </tr>
  );
}
