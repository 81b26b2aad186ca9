import { useMemo, useState } from 'react';
import { type ShownTie, shownTies } from './shown-ties';
import { type Telling, TieRows } from './tie-rows';
import { fill } from './words';

interface Props extends Telling {
  /** Ids of those who are in the picture. */
  ids: ReadonlySet<string>;
}

/** So many lines stand open; the rest is folded away. */
const OPEN = 24;
/** So many come when the rest is unfolded, and again: a crowd's thousands at once would hold the page up. */
const NEXT = 240;

/** The lines of the picture in words: who with whom, how many meetings were held and how many not. */
export function TieTable({ ids, ...saying }: Props) {
  const { graph } = saying;
  const ties = useMemo(() => shownTies(graph, ids), [graph, ids]);
  return ties.length > 0 && <Part ties={ties} from={0} to={OPEN} {...saying} />;
}

interface PartProps extends Telling {
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
      <TieRows ties={ties.slice(from, to)} hidden={from > 0} {...saying} />
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
