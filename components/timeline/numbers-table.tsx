import { Fragment } from 'react';
import type { MeetingStatus } from '@/lib/reading';
import { type DateLocale, localDigits, sayDate } from '@/lib/time/display';
import { certainIn } from '@/lib/time/in-time';
import { type Column, inBar } from '@/lib/time/shown-in';
import { edtfOf } from '@/lib/time/stretch-name';
import { listOf } from './links';
import { fill, type TimelineWords } from './words';

const STATUSES: MeetingStatus[] = ['held', 'planned', 'proposed', 'cancelled'];

interface Props {
  columns: readonly Column[];
  /** The list of meetings under the filter's other fields. */
  list: string;
  words: TimelineWords;
  locale: DateLocale;
}

/** What is not certain of a bar, with what the list of it is narrowed by. */
const notCertain = ({ reported, coarse }: Column, words: TimelineWords) => [
  { count: reported, told: words.reported, without: 'date' as const },
  { count: coarse, told: words.coarse, without: 'certainty' as const },
];

/** The bars as numbers, each a link to the meetings that it counts. Times without a meeting are left out. */
export function NumbersTable({ columns, list, words, locale }: Props) {
  const rows = columns.filter((column) => inBar(column) + column.coarse > 0);
  if (rows.length === 0) return <p className="text-small text-quiet">{words.empty}</p>;
  const statuses = STATUSES.filter((status) => rows.some((row) => row[status] > 0));
  const number = (count: number, href: string) =>
    count === 0 ? (
      <span className="text-quiet">{localDigits(0, locale)}</span>
    ) : (
      <a href={href} className="inline-block min-h-6 min-w-6">
        {localDigits(count, locale)}
      </a>
    );
  return (
    <div className="overflow-x-auto [contain:inline-size] print:overflow-visible">
      <table className="ledger w-auto text-small">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            {statuses.map((status) => (
              <th key={status} scope="col" className="number">
                {words.status[status]}
              </th>
            ))}
            <th scope="col" className="number">
              {words.allCertain}
            </th>
            <th scope="col" className="number">
              {words.allPossible}
            </th>
            <th scope="col">{words.ofWhich}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.start}>
              <th scope="row" className="whitespace-nowrap">
                {sayDate(edtfOf(row.days), locale)}
              </th>
              {statuses.map((status) => (
                <td key={status} className="number">
                  {number(row[status], listOf(list, row.days, 'certainly', { status }))}
                </td>
              ))}
              <td className="number">{number(certainIn(row), listOf(list, row.days, 'certainly'))}</td>
              <td className="number">
                {number(inBar(row) + row.coarse, listOf(list, row.days, 'possibly'))}
              </td>
              <td className="text-fine whitespace-nowrap text-quiet print:whitespace-normal">
                {notCertain(row, words)
                  .filter(({ count }) => count > 0)
                  .map(({ count, told, without }, i) => (
                    <Fragment key={without}>
                      {i > 0 && ', '}
                      <a
                        href={listOf(list, row.days, 'possibly', { without })}
                        className="inline-block min-h-6"
                      >
                        {fill(told, { count }, locale)}
                      </a>
                    </Fragment>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
