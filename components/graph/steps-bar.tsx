import { type ReactNode, useRef } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { ChosenNames } from './chosen-names';
import type { Expansion } from './expansion';
import { type GraphIndex, tiedTo } from './graph-index';
import type { Seen } from './seen';
import type { Scene, Step, Steps } from './steps';
import { tellShown } from './tell-shown';
import { useKeptFocus } from './use-kept-focus';
import { fill, type StepWords } from './words';

interface Props {
  graph: GraphIndex;
  shown: Seen;
  scene: Scene;
  /** How many nodes a picture begins with at most. */
  limit: number;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  steps: Steps;
  selected: string | null;
  /** Filter and view as the URL has them. */
  query: string;
  /** Whether a changed picture is still being laid out. */
  drawing: boolean;
  locale: DateLocale;
  words: StepWords;
  nameOf: (id: string) => string;
  take: (step: Step | 'undo' | 'redo') => void;
  toggle: (id: string) => void;
  pin: (ids: readonly string[]) => void;
  expand: (id: string) => void;
  fold: (id: string) => void;
  findPath: () => void;
}

/** How much of the graph is in the picture and why, and what can be done with it: each a step that can be taken back. */
export function StepsBar({
  graph,
  shown,
  scene,
  steps,
  selected,
  query,
  drawing,
  locale,
  words,
  ...rest
}: Props) {
  const { limit, expansion, nameOf, take, toggle, pin, expand, fold, findPath } = rest;
  const { base, chosen, pinned, path } = scene;
  const one = selected !== null && shown.ids.has(selected) ? selected : null;
  const next = one && expansion(one);
  const folded = one !== null && scene.collapsed.includes(one) && !scene.opened.includes(one);
  const box = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(box);
  const standing = chosen.filter((id) => graph.nodes.has(id));
  return (
    <>
      <p className="pt-2 text-small" data-testid="shown">
        {drawing ? words.drawing : tellShown({ shown, base, nameOf, words, locale })}
      </p>
      <fieldset ref={box} className="m-0 border-0 p-0">
        <legend className="sr-only">{words.label}</legend>
        <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
          <Do name="undo" press={() => take('undo')} off={steps.past.length === 0}>
            ↶ {words.undo}
          </Do>
          <Do name="redo" press={() => take('redo')} off={steps.future.length === 0}>
            ↷ {words.redo}
          </Do>
          {shown.ids.size < shown.all && (
            <Do name="showAll" press={() => take({ do: 'begin', base: { is: 'all' } })}>
              {words.showAll}
            </Do>
          )}
          {base.is !== 'strongest' && shown.all > limit && (
            <Do name="showStrongest" press={() => take({ do: 'begin', base: { is: 'strongest' } })}>
              {words.showStrongest}
            </Do>
          )}
          {path.length > 0 && (
            <Do name="clearPath" press={() => take({ do: 'path', between: [] })}>
              {words.clearPath}
            </Do>
          )}
        </p>
        {one !== null && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <b className="pr-1 font-semibold">{nameOf(one)}</b>
            {next && (
              <Do name="expand" press={() => expand(one)}>
                {tellNext(next, words, locale)}
              </Do>
            )}
            {!folded && tiedTo(graph, one).length > 0 && (
              <Do name="collapse" press={() => fold(one)}>
                {words.collapse}
              </Do>
            )}
            <Do name="showCircle" press={() => take({ do: 'begin', base: { is: 'circle', of: one } })}>
              {words.showCircle}
            </Do>
            {pinned[one] ? (
              <Do name="unpin" press={() => take({ do: 'unpin', id: one })}>
                {words.unpin}
              </Do>
            ) : (
              <Do name="pin" press={() => pin([one])}>
                {words.pin}
              </Do>
            )}
            <Do name="choose" press={() => toggle(one)}>
              {chosen.includes(one) ? words.unchoose : words.choose}
            </Do>
          </p>
        )}
        {standing.length > 0 && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <ChosenNames ids={standing} {...{ query, locale, words, nameOf }} />
            {standing.length === 2 && (
              <Do name="path" press={findPath}>
                {words.path}
              </Do>
            )}
            {standing.length > 1 && (
              <Do name="onlyThese" press={() => take({ do: 'begin', base: { is: 'chosen', of: standing } })}>
                {words.onlyThese}
              </Do>
            )}
            <Do name="pinAll" press={() => pin(standing)}>
              {words.pinAll}
            </Do>
            <Do name="clear" press={() => take({ do: 'choose', ids: [] })}>
              {words.clear}
            </Do>
          </p>
        )}
      </fieldset>
    </>
  );
}

/** "More 30 / 170" where not all come at once. */
const tellNext = ({ count, hidden }: Expansion, words: StepWords, locale: DateLocale): string =>
  fill(count < hidden ? words.expand : words.expandRest, { count, hidden }, locale);

interface DoProps {
  /** By which it is found again when another one goes. */
  name: string;
  press: () => void;
  /** There, and with the focus where it had it, but without effect. */
  off?: boolean;
  children: ReactNode;
}

function Do({ name, press, off = false, children }: DoProps) {
  return (
    <button
      type="button"
      data-do={name}
      aria-disabled={off || undefined}
      onClick={off ? undefined : press}
      className="min-h-7 border border-edge px-2 not-aria-disabled:hover:text-accent aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-quiet"
    >
      {children}
    </button>
  );
}
