'use client';

import { useQueryState } from 'nuqs';
import { useMemo, useRef } from 'react';
import { Status } from '@/components/live/status';
import type { DateLocale } from '@/lib/time/display';
import { answeredSteps } from './answered-steps';
import { CanvasBox } from './canvas-box';
import { NodeList } from './node-list';
import { nodeName } from './node-name';
import { PathSteps } from './path-steps';
import { StepsBar } from './steps-bar';
import { tellMissing } from './tell-missing';
import { tellPath } from './tell-path';
import type { TieLists } from './tie-lists';
import { useHand } from './use-hand';
import { useSaid } from './use-said';
import { useSceneOfGraph } from './use-scene-of-graph';
import { useSheetRoom } from './use-sheet-room';
import { useShown } from './use-shown';
import { useStage } from './use-stage';
import { useUndoKeys } from './use-undo-keys';
import { useWayBack } from './use-way-back';
import { fill, type GraphWords } from './words';

interface Props {
  /** Filter and view as the URL has them. */
  query: string;
  /** Where the numbers of the picture's lines lead. */
  lists: TieLists | null;
  /** What the page was drawn by, as `drawnBy` tells it. */
  drawnBy: string;
  locale: DateLocale;
  words: GraphWords;
}

/**
 * The explorer's graph, drawn on a canvas. What is asked for comes whole; a scene, which the address holds, says what of
 * it is in the picture, and the list of nodes tells the same in words.
 */
export function GraphCanvas({ query, lists, drawnBy, locale, words }: Props) {
  const figure = useRef<HTMLElement>(null);
  const [selected, select] = useQueryState('selected', { shallow: false, history: 'push', scroll: false });
  const { found, graph, speaksOf, failed, fail, again, ...seenBy } = useSceneOfGraph(query, drawnBy);
  const { steps, take, possible, isPlain, unread, left, limit, begun } = seenBy;
  const scene = steps.now;
  const nameOf = useMemo(
    () => (id: string) => nodeName(found?.known.get(id), locale, words) || id,
    [found, locale, words],
  );
  const { path, shown, expansion, foldable, isCircle } = useShown({ graph, scene, selected, limit, begun });
  const { events, toggle } = useHand({ selected, expansion, select, take });
  const { isDrawn, drawing, stage, ...elements } = useStage({
    ...{ found, shown, path, scene, isPlain, selected, locale, nameOf, events, fail },
  });
  useUndoKeys(take);

  const phase = failed ? 'failed' : !isDrawn ? 'loading' : shown?.all === 0 ? 'empty' : 'shown';
  const telling = { nameOf, words: words.steps, locale };
  const told = path && graph ? tellPath({ ...telling, path, between: scene.path, nodes: graph.nodes }) : '';
  const moment = shown && phase === 'shown' ? { steps, shown, selected, path: told } : null;
  const { said, say } = useSaid(moment, telling);
  useWayBack(selected, figure);
  useSheetRoom(phase === 'shown' ? selected : null, elements.container);
  const { step, expand, fold, findPath } = answeredSteps({
    ...{ ...telling, graph, shown, scene, expansion, foldable, isCircle, take, say },
  });
  const pin = (ids: readonly string[]) => step({ do: 'pin', places: stage.current?.placesOf(ids) ?? {} });
  const missing = found && tellMissing({ ...telling, found, speaksOf, unread, left });
  const parts = graph && shown && { ...telling, graph, shown, scene, selected, query };
  const deeds = { take: step, toggle, pin, expand, fold };
  return (
    <figure
      ref={figure}
      tabIndex={-1}
      aria-label={words.label}
      data-keeps-height
      className="relative bg-paper in-[:fullscreen]:flex in-[:fullscreen]:grow in-[:fullscreen]:flex-col"
    >
      <CanvasBox {...elements} {...{ stage, phase, drawing, locale, words, again }} />
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
            {...deeds}
            {...{ possible, limit, expansion, foldable, isCircle, drawing, findPath }}
          />
          {path && (
            <>
              <p className="pt-1 text-small">{told}</p>
              {path.ids.length > 0 && (
                <PathSteps {...{ graph, path, query, locale, nameOf }} words={words.steps} />
              )}
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
            {...deeds}
            lists={lists}
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
        <span className="hidden pointer-coarse:inline">{words.hintFingers}</span>
      </figcaption>
    </figure>
  );
}
