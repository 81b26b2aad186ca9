'use client';

import { useQueryState } from 'nuqs';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { expansionOf } from './beside';
import { CanvasTools } from './canvas-tools';
import { LABEL_FONT } from './draw-label';
import { fetchGraph, layOut } from './graph-data';
import { type GraphIndex, indexOf } from './graph-index';
import type { Places } from './layout';
import { NodeList } from './node-list';
import { nodeName } from './node-name';
import { pathBetween } from './path-between';
import { layoutOf, pictureOf } from './picture';
import { readyForPaper } from './ready-for-paper';
import { scrollKeepsThePage } from './scroll-keeps-the-page';
import { seen } from './seen';
import type { Stage, StageSigma } from './stage';
import { firstSteps, type Scene, type Step, walk } from './steps';
import { StepsBar } from './steps-bar';
import { fill, type GraphWords } from './words';

interface Props {
  /** Filter and view as the URL has them. */
  query: string;
  locale: DateLocale;
  words: GraphWords;
}

/** The element that the graph is drawn in; whoever has the page can ask it where a node stands. */
export interface GraphElement extends HTMLDivElement {
  sigma?: StageSigma;
}

/** What the stage shows: nodes of a graph, by their ids in one string. */
interface Drawn {
  graph: GraphIndex;
  key: string;
}
const isSame = (a: Drawn | null, b: Drawn) => a?.graph === b.graph && a.key === b.key;

/** How many nodes a picture begins with at most: as many as can be read. */
const LIMIT = { desk: 150, phone: 40 };
const PHONE = '(max-width: 40rem)';

/** Lets what waits for the page's thread, a press perhaps, go first. */
const otherTasks = () => new Promise<void>((resolve) => setTimeout(resolve));

const moveMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300);

/**
 * The explorer's graph, drawn on a canvas. What is asked for comes whole; a scene says what of it is in the picture, and
 * the list of nodes tells the same in words.
 */
export function GraphCanvas({ query, locale, words }: Props) {
  const figure = useRef<HTMLElement>(null);
  const container = useRef<GraphElement>(null);
  const stage = useRef<Stage | null>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const places = useRef<Places>({});
  const [graph, setGraph] = useState<GraphIndex | null>(null);
  const [limit, setLimit] = useState(LIMIT.desk);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [said, say] = useState('');
  const [steps, take] = useReducer(walk, firstSteps({ is: 'strongest' }));
  const [selected, select] = useQueryState('selected', { shallow: false, history: 'push', scroll: false });
  const { now } = steps;
  const started = useRef(false);
  const selectedNow = useRef(selected);
  selectedNow.current = selected;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again after a failure
  useEffect(() => {
    const ended = new AbortController();
    fetchGraph(query, ended.signal).then(
      (answer) => {
        const found = indexOf(answer);
        const phone = matchMedia(PHONE).matches;
        setLimit(phone ? LIMIT.phone : LIMIT.desk);
        setGraph(found);
        setFailed(false);
        // a phone has room for one circle: that of the chosen one, else of the one with the most meetings
        const centre = [selectedNow.current, found.ranked[0]].find((id) => id && found.nodes.has(id));
        if (phone && !started.current && centre && found.nodes.size > LIMIT.phone) {
          take({ start: { is: 'circle', of: centre } });
        }
        started.current = true;
      },
      (reason) => {
        if (ended.signal.aborted) return;
        setFailed(true);
        console.error(reason);
      },
    );
    return () => ended.abort();
  }, [query, attempt]);

  const shown = useMemo(
    () => graph && seen(graph, now, limit, selected ? [selected] : []),
    [graph, now, limit, selected],
  );
  const key = useMemo(() => shown && [...shown.ids].sort().join(), [shown]);
  const nameOf = useMemo(
    () => (id: string) => nodeName(graph?.nodes.get(id), locale, words),
    [graph, locale, words],
  );

  const hand = useRef({ select, selected, chosen: now.chosen });
  hand.current = { select, selected, chosen: now.chosen };
  const toggle = (id: string) => {
    const { chosen } = hand.current;
    take({ do: 'choose', ids: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  };
  const events = useRef({
    onSelect: (id: string | null) => {
      hand.current.select(id === hand.current.selected ? null : id);
    },
    onToggle: (id: string) => toggle(id),
    onLasso: (ids: string[]) => take({ do: 'choose', ids: [...hand.current.chosen, ...ids] }),
    onPlaced: (id: string, place: { x: number; y: number }) => take({ do: 'pin', places: { [id]: place } }),
  });

  const last = useRef<(Drawn & { pinned: Scene['pinned'] }) | null>(null);
  useEffect(() => {
    if (!graph || !shown || key === null) return;
    const ended = new AbortController();
    const marks = {
      selected,
      chosen: new Set(now.chosen),
      path: new Set(now.path),
      pinned: new Set(Object.keys(now.pinned)),
    };
    // the same nodes in the same places: only their looks may differ
    if (isSame(last.current, { graph, key }) && last.current?.pinned === now.pinned) {
      stage.current?.mark(marks);
      return;
    }
    const draw = async () => {
      const picture = pictureOf(graph, shown, nameOf);
      const kept = { ...places.current, ...now.pinned };
      const layingOut = layOut(layoutOf(picture, kept), ended.signal);
      // given up before anyone waits for it is no fault
      layingOut.catch(() => {});
      const [{ Stage: Canvas }] = await Promise.all([
        import('./stage'),
        document.fonts.load(`14px ${LABEL_FONT}`, 'নেতা'),
      ]);
      await otherTasks();
      if (ended.signal.aborted || !container.current?.clientWidth) return;
      // made while the worker lays out
      stage.current ??= new Canvas(container.current, locale, events.current);
      const found = await layingOut;
      // left before the places came: the page lets go of its elements first, and ends this a moment later
      if (ended.signal.aborted || !container.current || !stage.current) return;
      for (const [id, place] of Object.entries(found)) if (!now.pinned[id]) places.current[id] ??= place;
      container.current.sigma = stage.current.sigma;
      stage.current.keepClear(tools.current);
      stage.current.show(picture, { ...found, ...now.pinned }, marks, last.current ? moveMs() : 0);
      last.current = { graph, key, pinned: now.pinned };
      setDrawn({ graph, key });
    };
    draw().catch((reason) => {
      if (ended.signal.aborted) return;
      setFailed(true);
      console.error(reason);
    });
    return () => ended.abort();
  }, [graph, shown, key, now, nameOf, locale, selected]);

  useEffect(() => {
    // the page shows its new colours first, and the picture a frame later
    const recolour = () => requestAnimationFrame(() => setTimeout(() => stage.current?.recolour()));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    addEventListener('themechange', recolour);
    dark.addEventListener('change', recolour);
    const release = container.current && scrollKeepsThePage(container.current);
    const leavePaper = paper.current && readyForPaper(paper.current, () => stage.current);
    return () => {
      removeEventListener('themechange', recolour);
      dark.removeEventListener('change', recolour);
      release?.();
      leavePaper?.();
      stage.current?.kill();
      stage.current = null;
      last.current = null;
    };
  }, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      take(event.shiftKey ? 'redo' : 'undo');
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const findPath = () => {
    const [from = '', to = ''] = now.chosen;
    const { ids, notHeld } = graph ? pathBetween(graph, from, to) : { ids: [], notHeld: 0 };
    take({ do: 'path', ids });
    const names = ids.map(nameOf).join(' → ');
    const { pathFound, pathNotHeld, noPath } = words.steps;
    const sentence = ids.length === 0 ? noPath : notHeld > 0 ? pathNotHeld : pathFound;
    say(fill(sentence, { names, count: ids.length - 1, notHeld }, locale));
  };
  const step = (next: Step | 'undo' | 'redo') => {
    say('');
    take(next);
  };

  const expand = (id: string) => {
    const next = graph && shown && expansionOf(graph, shown, id);
    if (!next) return;
    step({ do: 'expand', id, brings: next.brings });
    const left = next.hidden - next.count;
    const { expanded, expandedAll } = words.steps;
    say(
      fill(left > 0 ? expanded : expandedAll, { name: nameOf(id), count: next.count, hidden: left }, locale),
    );
  };
  const pin = (ids: readonly string[]) => step({ do: 'pin', places: stage.current?.placesOf(ids) ?? {} });

  const phase = failed ? 'failed' : !drawn ? 'loading' : shown?.all === 0 ? 'empty' : 'shown';
  const drawing = drawn !== null && graph !== null && key !== null && !isSame(drawn, { graph, key });
  const parts = graph && shown && { graph, shown, scene: now, selected, locale, nameOf, words: words.steps };
  return (
    <figure
      ref={figure}
      aria-label={words.label}
      className="relative bg-paper [&:fullscreen]:flex [&:fullscreen]:flex-col [&:fullscreen]:overflow-y-auto [&:fullscreen]:p-4"
    >
      <div className="relative grow in-[:fullscreen]:min-h-[60svh] in-[:fullscreen]:basis-0">
        <div
          ref={container}
          data-testid="graph"
          data-phase={phase}
          data-drawing={drawing || undefined}
          className="contain-strict h-[min(60svh,26rem)] border-y border-rule lg:h-[38rem] in-[:fullscreen]:h-full! print:hidden"
        />
        <canvas ref={paper} className="hidden h-auto w-full print:block" />
        {phase !== 'shown' && (
          <p
            role="status"
            className="absolute inset-x-0 top-1/2 -translate-y-1/2 text-center text-quiet print:static print:translate-none"
          >
            {words[phase]}{' '}
            {phase === 'failed' && (
              <button type="button" className="underline" onClick={() => setAttempt(attempt + 1)}>
                {words.again}
              </button>
            )}
          </p>
        )}
        <CanvasTools ref={tools} figure={figure} stage={stage} words={words} moveMs={moveMs} />
      </div>
      {parts && phase === 'shown' && (
        <>
          <StepsBar
            {...parts}
            steps={steps}
            limit={limit}
            drawing={drawing}
            take={step}
            toggle={toggle}
            pin={pin}
            expand={expand}
            findPath={findPath}
          />
          <p role="status" className="text-small empty:hidden print:hidden">
            {said}
          </p>
          <NodeList
            {...parts}
            take={step}
            toggle={toggle}
            pin={pin}
            expand={expand}
            open={(id) => {
              select(id);
              say(fill(words.steps.selected, { name: nameOf(id) }, locale));
            }}
            point={(id) => stage.current?.hover(id)}
          />
        </>
      )}
      <figcaption className="pt-1 text-fine text-quiet print:hidden">
        {words.hint}{' '}
        <span className="pointer-coarse:hidden">
          {words.hintWheel} {words.hintMany}
        </span>
      </figcaption>
    </figure>
  );
}
