import { useEffect, useMemo, useRef, useState } from 'react';
import { entriesNow, keyOpened } from '@/components/history/entries';
import { beginningOf, LIMIT, STRONGEST } from './beginning';
import { openedWith } from './opened-with';
import { idsOf } from './scene-ids';
import { useBegan } from './use-began';
import { useGraph } from './use-graph';
import { type Beginning, useScene } from './use-scene';

const PHONE = '(max-width: 40rem)';

/**
 * The graph of a filter and the scene that it is seen in: the scene names whom to ask for, and the graph tells where a
 * scene begins that the address does not tell. @param drawnBy what the page was drawn by, as `drawnBy` tells it
 */
export function useSceneOfGraph(query: string, drawnBy: string) {
  const [phone, setPhone] = useState(false);
  const [begins, begin] = useState<Beginning>({ base: STRONGEST, of: null });
  const scene = useScene(begins, drawnBy);
  const { now } = scene.steps;
  const speaksOf = useMemo(() => idsOf(now), [now]);
  const asked = useGraph(query, speaksOf);
  const graph = asked.found?.graph ?? null;

  useEffect(() => setPhone(matchMedia(PHONE).matches), []);
  // told once: whoever is selected later does not change what the picture began with
  const opened = useRef<string | null>(null);
  useEffect(() => {
    opened.current = openedWith(new URLSearchParams(location.search), entriesNow(), keyOpened());
  }, []);
  useEffect(() => {
    if (graph) begin({ base: beginningOf(graph, opened.current, matchMedia(PHONE).matches), of: graph });
  }, [graph]);

  useBegan(begins, drawnBy, scene.settled);

  const limit = phone ? LIMIT.phone : LIMIT.desk;
  return { ...scene, ...asked, graph, speaksOf, limit, begun: begins.of !== null };
}
