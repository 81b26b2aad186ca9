'use client';

import { useSearchParams } from 'next/navigation';
import { useQueryState } from 'nuqs';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Status } from '@/components/live/status';
import type { DateLocale } from '@/lib/time/display';
import { answeredSteps } from './answered-steps';
import { CanvasTools } from './canvas-tools';
import { LABEL_FONT } from './draw-label';
import { keptExpansions } from './expansion';
import type { GraphIndex } from './graph-index';
import { NodeList } from './node-list';
import { nodeName } from './node-name';
import { pathBetween } from './path-between';
import { PathSteps } from './path-steps';
import { pictureOf } from './picture';
import { readyForPaper } from './ready-for-paper';
import { idsOf } from './scene-address';
import { scrollKeepsThePage } from './scroll-keeps-the-page';
import { seen } from './seen';
import type { Stage } from './stage';
import type { StageSigma } from './stage-graph';
import type { Base, Scene } from './steps';
import { StepsBar } from './steps-bar';
import { tellMissing } from './tell-missing';
import { tellPath } from './tell-path';
import { useGraph } from './use-graph';
import { useSaid } from './use-said';
import { useScene } from './use-scene';
import { useUndoKeys } from './use-undo-keys';
import { useWayBack } from './use-way-back';
import { fill, type GraphWords } from './words';

interface Props {
  /** Filter and view as the URL has them. */
  query: string;
  /** What the page was drawn by, as `drawnBy` tells it. */
  drawnBy: string;
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

const STRONGEST: Base = { is: 'strongest' };

/**
 * The explorer's graph, drawn on a canvas. What is asked for comes whole; a scene, which the address holds, says what of
 * it is in the picture, and the list of nodes tells the same in words.
 */
export function GraphCanvas({ query, drawnBy, locale, words }: Props) {
  const container = useRef<GraphElement>(null);
  const stage = useRef<Stage | null>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const [phone, setPhone] = useState(false);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [begins, begin] = useState<{ base: Base; known: boolean }>({ base: STRONGEST, known: false });
  const [selected, select] = useQueryState('selected', { shallow: false, history: 'push', scroll: false });
  const has = useRef<(id: string) => boolean>(() => true);
  const { steps, take, unread, left } = useScene(begins.base, begins.known, drawnBy, has);
  const { now } = steps;
  const speaksOf = useMemo(() => idsOf(now), [now]);
  const { found, failed, fail, again } = useGraph(query, speaksOf);
  const graph = found?.graph ?? null;
  has.current = (id) => graph?.nodes.has(id) ?? true;
  const limit = phone ? LIMIT.phone : LIMIT.desk;

  useEffect(() => setPhone(matchMedia(PHONE).matches), []);
  // as the address has it: what is selected may be on its way there
  const asked = useSearchParams().get('selected');
  useEffect(() => {
    if (!graph) return;
    // a phone has room for one circle: that of the chosen one, else of the one with the most meetings
    const centre = [asked, graph.ranked[0]].find((id) => id && graph.nodes.has(id));
    const round = matchMedia(PHONE).matches && graph.nodes.size > LIMIT.phone && centre;
    begin({ base: round ? { is: 'circle', of: centre } : STRONGEST, known: true });
  }, [graph, asked]);

  const path = useMemo(() => {
    const [from, to] = now.path;
    return graph && from !== undefined && to !== undefined ? pathBetween(graph, from, to) : null;
  }, [graph, now.path]);
  const also = useMemo(() => [...(path?.ids ?? []), ...(selected ? [selected] : [])], [path, selected]);
  const shown = useMemo(
    () => (graph && begins.known ? seen(graph, now, limit, also) : null),
    [graph, begins.known, now, limit, also],
  );
  const key = useMemo(() => shown && [...shown.ids].sort().join(), [shown]);
  const nameOf = useMemo(
    () => (id: string) => nodeName(found?.known.get(id), locale, words) || id,
    [found, locale, words],
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
    if (!found || !graph || !shown || key === null) return;
    const ended = new AbortController();
    const marks = {
      selected,
      chosen: new Set(now.chosen),
      path: new Set(path?.ids),
      pinned: new Set(Object.keys(now.pinned)),
    };
    // the same nodes in the same places: only their looks may differ
    if (isSame(last.current, { graph, key }) && last.current?.pinned === now.pinned) {
      stage.current?.mark(marks);
      return;
    }
    const draw = async () => {
      const picture = pictureOf(graph, shown, nameOf);
      const [{ Stage: Canvas }] = await Promise.all([
        import('./stage'),
        document.fonts.load(`14px ${LABEL_FONT}`, 'নেতা'),
      ]);
      await otherTasks();
      if (ended.signal.aborted || !container.current?.clientWidth) return;
      stage.current ??= new Canvas(container.current, locale, events.current, tools.current);
      container.current.sigma = stage.current.sigma;
      stage.current.show(picture, { ...found.places, ...now.pinned }, marks, last.current ? moveMs() : 0);
      last.current = { graph, key, pinned: now.pinned };
      setDrawn({ graph, key });
    };
    draw().catch((reason) => {
      if (ended.signal.aborted) return;
      fail(true);
      console.error(reason);
    });
    return () => ended.abort();
  }, [found, graph, shown, key, now, path, nameOf, locale, selected, fail]);

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

  useUndoKeys(take);
  const expansions = useMemo(
    () => (graph ? keptExpansions(graph, now, { limit, also }) : () => null),
    [graph, now, limit, also],
  );
  const pin = (ids: readonly string[]) => take({ do: 'pin', places: stage.current?.placesOf(ids) ?? {} });

  const phase = failed ? 'failed' : !drawn ? 'loading' : shown?.all === 0 ? 'empty' : 'shown';
  const drawing = drawn !== null && graph !== null && key !== null && !isSame(drawn, { graph, key });
  const told = path ? tellPath(path, now.path, nameOf, words.steps, locale) : '';
  const { said, say } = useSaid(shown && phase === 'shown' ? { steps, shown, selected, path: told } : null, {
    nameOf,
    words: words.steps,
    locale,
  });
  useWayBack(selected, figure);
  const { step, expand, fold } = answeredSteps({
    ...{ graph, shown, scene: now, expansion: expansions, take, say, nameOf, locale },
    words: words.steps,
  });
  const findPath = () =>
    step({ do: 'path', between: now.chosen.filter((id) => graph?.nodes.has(id)).slice(0, 2) });
  const missing = found && tellMissing({ found, speaksOf, unread, left, nameOf, words: words.steps, locale });
  const parts = graph &&
    shown && { graph, shown, scene: now, selected, query, locale, nameOf, words: words.steps };
  return (
    <figure
      ref={figure}
      tabIndex={-1}
      aria-label={words.label}
      data-keeps-height
      className="relative bg-paper in-[:fullscreen]:flex in-[:fullscreen]:grow in-[:fullscreen]:flex-col"
    >
      <div className="relative grow in-[:fullscreen]:min-h-[60svh] in-[:fullscreen]:basis-0 max-lg:in-[:fullscreen:has([data-open])]:min-h-[32svh]!">
        <div
          ref={container}
          data-testid="graph"
          data-played
          data-phase={phase}
          data-drawing={drawing || undefined}
          className="contain-strict h-[max(20rem,min(60svh,26rem))] border-y border-rule noscript:hidden lg:h-[38rem] in-[:fullscreen]:h-full! print:hidden"
        />
        <canvas ref={paper} className="hidden h-auto w-full print:block" />
        {phase !== 'shown' && (
          <Status className="absolute inset-x-0 top-1/2 -translate-y-1/2 text-center text-quiet noscript:hidden print:static print:translate-none">
            {words[phase]}{' '}
            {phase === 'failed' && (
              <button type="button" className="underline" onClick={again}>
                {words.again}
              </button>
            )}
          </Status>
        )}
        <p className="hidden border-t border-rule pt-3 noscript:block">{words.needsScript}</p>
        <CanvasTools ref={tools} stage={stage} words={words} moveMs={moveMs} />
      </div>
      <Status>
        {missing?.map((sentence) => (
          <p key={sentence} className="border-l-2 border-accent pl-2 text-small">
            {sentence}
          </p>
        ))}
      </Status>
      {parts && phase === 'shown' && (
        <>
          <StepsBar
            {...parts}
            steps={steps}
            limit={limit}
            expansion={expansions}
            drawing={drawing}
            take={step}
            toggle={toggle}
            pin={pin}
            expand={expand}
            fold={fold}
            findPath={findPath}
          />
          {path && (
            <>
              <p className="pt-1 text-small">{told}</p>
              <PathSteps {...{ graph, path, query, locale, nameOf }} words={words.steps} />
            </>
          )}
          <Status data-testid="said" className="text-small print:hidden">
            <span key={said.turn}>
              {said.done && `${said.done} `}
              <span className="sr-only">{said.counted}</span>
            </span>
          </Status>
          <NodeList
            {...parts}
            take={step}
            toggle={toggle}
            pin={pin}
            expand={expand}
            fold={fold}
            open={(id) => {
              select(id);
              if (id === selected) say(fill(words.steps.selected, { name: nameOf(id) }, locale));
            }}
            point={(id) => stage.current?.hover(id)}
          />
        </>
      )}
      <figcaption className="pt-1 text-fine text-quiet noscript:hidden print:hidden">
        {words.hint}{' '}
        <span className="pointer-coarse:hidden">
          {words.hintWheel} {words.hintMany}
        </span>
      </figcaption>
    </figure>
  );
}
