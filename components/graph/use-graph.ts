import { useEffect, useRef, useState } from 'react';
import type { LensNode } from '@/graph/queries/lens-graph';
import { fetchGraph, placesIn } from './graph-data';
import { type GraphIndex, indexOf } from './graph-index';
import type { Places } from './layout';

/** A graph as it came, and what is known of nodes that are not in it. */
export interface Found {
  graph: GraphIndex;
  places: Places;
  /** Every node that this or an earlier filter had, or that was asked for by name and left out. */
  known: ReadonlyMap<string, LensNode>;
  /** Ids that were asked for by name. */
  asked: ReadonlySet<string>;
}

/**
 * The graph of a filter, asked for anew when the filter changes.
 * @param speaksOf ids that the scene names: of those never heard of it is asked whether they are left out or unknown
 */
export function useGraph(query: string, speaksOf: readonly string[]) {
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const unheard = speaksOf.filter((id) => !found?.known.has(id) && !found?.asked.has(id));
  const present = useRef({ found, unheard });
  present.current = { found, unheard };

  const answered = useRef<string | null>(null);

  // an address gone back to may speak of others than the one that was opened
  const more = found ? unheard.join() : '';
  useEffect(() => {
    const ended = new AbortController();
    const { found: before, unheard: named } = present.current;
    // all are heard of now: nothing is to be asked
    const asking = `${query} ${attempt}`;
    if (more === '' && answered.current === asking) {
      setFailed(false);
      return;
    }
    fetchGraph(query, named, ended.signal).then(
      (answer) => {
        const nodes = [...answer.nodes, ...answer.leftOut].map((node) => [node.id, node] as const);
        setFound({
          graph: indexOf(answer),
          places: placesIn(answer),
          known: new Map([...(before?.known ?? []), ...nodes]),
          asked: new Set([...(before?.asked ?? []), ...named]),
        });
        answered.current = asking;
        setFailed(false);
      },
      (reason) => {
        if (ended.signal.aborted) return;
        setFailed(true);
        console.error(reason);
      },
    );
    return () => ended.abort();
  }, [query, attempt, more]);

  return { found, failed, fail: setFailed, again: () => setAttempt((made) => made + 1) };
}
