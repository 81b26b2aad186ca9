import { useMemo, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import { NodeLink } from './node-link';
import { type ShownTie, shownTies } from './shown-ties';
import { fill, type StepWords, sayNumber } from './words';

interface Saying {
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: StepWords;
  nameOf: (id: string) => string;
}

interface Props extends Saying {
  graph: GraphIndex;
  /** Ids of those who are in the picture. */
  ids: ReadonlySet<string>;
}

/** So many lines stand open; the rest is folded away. */
const OPEN = 24;
/** So many come when the rest is unfolded, and again: a crowd's thousands at once would hold the page up. */
const NEXT = 240;

/** The lines of the picture in words: who with whom, how many meetings were held and how many not. */
export function TieTable({ graph, ids, ...saying }: Props) {
  const ties = useMemo(() => shownTies(graph, ids), [graph, ids]);
  return ties.length > 0 && <Part ties={ties} from={0} to={OPEN} {...saying} />;
}

interface PartProps extends Saying {
  ties: readonly ShownTie[];
  from: number;
  to: number;
}

/** Some of the lines, and beneath them the rest, which is not in the page before it is unfolded. */
function Part({ ties, from, to, ...saying }: PartProps) {
  const [open, setOpen] = useState(false);
  const { words, locale } = saying;
  const counts = { count: ties.length - to, all: ties.length };
  return (
    <>
      <Rows ties={ties.slice(from, to)} hidden={from > 0} {...saying} />
      {counts.count > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className="min-h-8 w-fit py-1 text-quiet hover:text-accent">
            {fill(words.tiesRest, counts, locale)}
          </summary>
          {open && <Part ties={ties} from={to} to={to + NEXT} {...saying} />}
        </details>
      )}
    </>
  );
}

interface RowsProps extends Saying {
  ties: readonly ShownTie[];
  /** Whether what the table is called has been read already. */
  hidden: boolean;
}

function Rows({ ties, hidden, words, nameOf, ...link }: RowsProps) {
  const { locale } = link;
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
          {ties.map(({ a, b, held, others }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                <NodeLink id={a} name={nameOf(a)} {...link} />
              </th>
              <td>
                <NodeLink id={b} name={nameOf(b)} {...link} />
              </td>
              <td className="number">{sayNumber(held, locale)}</td>
              <td className="number">{sayNumber(others, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
