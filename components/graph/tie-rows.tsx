import Link from 'next/link';
import { localPath } from '@/components/locale/local-path';
import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import { NodeLink } from './node-link';
import type { ShownTie } from './shown-ties';
import { type TieLists, tieList } from './tie-lists';
import { type StepWords, sayNumber } from './words';

/** What is told of the lines, and how. */
export interface Telling {
  graph: GraphIndex;
  lists: TieLists | null;
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: StepWords;
  nameOf: (id: string) => string;
}

interface Props extends Telling {
  ties: readonly ShownTie[];
  /** Whether what the table is called has been read already. */
  hidden: boolean;
}

/** Lines of the picture as a table: each number leads to the meetings that it counts. */
export function TieRows({ ties, hidden, graph, lists, words, nameOf, ...link }: Props) {
  const { locale } = link;
  // where meetings are nodes, a line is one meeting, which has a page
  const listOf = ({ a, b }: ShownTie, which: 'held' | 'others') =>
    graph.nodes.get(b)?.is === 'meeting' ? `/meetings/${b}` : tieList(lists, a, b, which);
  return (
    <div className="overflow-x-auto">
      <table className="ledger">
        <caption className={hidden ? 'sr-only' : 'pt-2 text-start font-semibold'}>{words.ties}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tieOne}</th>
            <th scope="col">{words.tieOther}</th>
            <th scope="col" className="number">
              {words.tieHeld}
            </th>
            <th scope="col" className="number">
              {words.tieNotHeld}
            </th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={`${tie.a} ${tie.b}`}>
              <th scope="row">
                <NodeLink id={tie.a} name={nameOf(tie.a)} {...link} />
              </th>
              <td>
                <NodeLink id={tie.b} name={nameOf(tie.b)} {...link} />
              </td>
              {(['held', 'others'] as const).map((which) => (
                <td key={which} className="number">
                  <Counted count={tie[which]} href={listOf(tie, which)} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountedProps {
  count: number;
  /** Without a language; null where no list has just what is counted. */
  href: string | null;
  locale: DateLocale;
}

/** A number as a link to what it counts. */
function Counted({ count, href, locale }: CountedProps) {
  const said = sayNumber(count, locale);
  if (count === 0 || href === null) return said;
  return (
    <Link
      href={localPath(locale, href)}
      prefetch={false}
      className="inline-flex min-h-6 min-w-6 items-center justify-end"
    >
      {said}
    </Link>
  );
}
