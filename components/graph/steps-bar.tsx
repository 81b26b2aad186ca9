import type { ReactNode } from 'react';
import type { DateLocale } from '@/lib/time/display';
import type { Expansion } from './expansion';
import { type GraphIndex, tiedTo } from './graph-index';
import { namesOf } from './names-of';
import type { Seen } from './seen';
import type { Scene, Step, Steps } from './steps';
import { tellShown } from './tell-shown';
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
  /** Whether a changed picture is still being laid out. */
  drawing: boolean;
  locale: DateLocale;
  words: StepWords;
  nameOf: (id: string) => string;
  take: (step: Step | 'undo' | 'redo') => void;
  toggle: (id: string) => void;
  pin: (ids: readonly string[]) => void;
  expand: (id: string) => void;
  findPath: () => void;
}

/** How much of the graph is in the picture and why, and what can be done with it: each a step that can be taken back. */
export function StepsBar({ graph, shown, scene, steps, selected, drawing, locale, words, ...rest }: Props) {
  const { limit, expansion, nameOf, take, toggle, pin, expand, findPath } = rest;
  const { base, chosen, pinned, path } = scene;
  const one = selected !== null && shown.ids.has(selected) ? selected : null;
  const next = one && expansion(one);
  const folded = one !== null && scene.collapsed.includes(one) && !scene.opened.includes(one);
  const standing = chosen.filter((id) => graph.nodes.has(id));
  return (
    <>
      <p className="pt-2 text-small" data-testid="shown">
        {drawing ? words.drawing : tellShown({ shown, base, nameOf, words, locale })}
      </p>
      <fieldset className="m-0 border-0 p-0">
        <legend className="sr-only">{words.label}</legend>
        <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
          <Do press={() => take('undo')} off={steps.past.length === 0}>
            ↶ {words.undo}
          </Do>
          <Do press={() => take('redo')} off={steps.future.length === 0}>
            ↷ {words.redo}
          </Do>
          {shown.ids.size < shown.all && (
            <Do press={() => take({ do: 'begin', base: { is: 'all' } })}>{words.showAll}</Do>
          )}
          {base.is !== 'strongest' && shown.all > limit && (
            <Do press={() => take({ do: 'begin', base: { is: 'strongest' } })}>{words.showStrongest}</Do>
          )}
          {path.length > 0 && <Do press={() => take({ do: 'path', between: [] })}>{words.clearPath}</Do>}
        </p>
        {one !== null && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <b className="pr-1 font-semibold">{nameOf(one)}</b>
            {next && <Do press={() => expand(one)}>{tellNext(next, words, locale)}</Do>}
            {!folded && tiedTo(graph, one).length > 0 && (
              <Do press={() => take({ do: 'collapse', id: one })}>{words.collapse}</Do>
            )}
            <Do press={() => take({ do: 'begin', base: { is: 'circle', of: one } })}>{words.showCircle}</Do>
            {pinned[one] ? (
              <Do press={() => take({ do: 'unpin', id: one })}>{words.unpin}</Do>
            ) : (
              <Do press={() => pin([one])}>{words.pin}</Do>
            )}
            <Do press={() => toggle(one)}>{chosen.includes(one) ? words.unchoose : words.choose}</Do>
          </p>
        )}
        {standing.length > 0 && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <span className="pr-1">
              {fill(words.chosen, { names: namesOf(standing.map(nameOf), words, locale) }, locale)}
            </span>
            {standing.length === 2 && <Do press={findPath}>{words.path}</Do>}
            <Do press={() => pin(standing)}>{words.pinAll}</Do>
            <Do press={() => take({ do: 'choose', ids: [] })}>{words.clear}</Do>
          </p>
        )}
      </fieldset>
    </>
  );
}

/** "More 30 / 170" where not all come at once. */
const tellNext = ({ count, hidden }: Expansion, words: StepWords, locale: DateLocale): string =>
  fill(count < hidden ? words.expand : words.expandRest, { count, hidden }, locale);

function Do({ press, off = false, children }: { press: () => void; off?: boolean; children: ReactNode }) {
  return (
    <button
      type="button"
      disabled={off}
      onClick={press}
      className="min-h-7 border border-edge px-2 hover:text-accent disabled:border-rule disabled:text-quiet"
    >
      {children}
    </button>
  );
}
