import type { ReactNode } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { type GraphIndex, tiedTo } from './graph-index';
import type { Seen } from './seen';
import type { Scene, Step, Steps } from './steps';
import { fill, type StepWords } from './words';

interface Props {
  graph: GraphIndex;
  shown: Seen;
  scene: Scene;
  /** How many nodes a picture begins with at most. */
  limit: number;
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
  findPath: () => void;
}

/** How much of the graph is in the picture and why, and what can be done with it: each a step that can be taken back. */
export function StepsBar({ graph, shown, scene, steps, selected, drawing, locale, words, ...rest }: Props) {
  const { limit, nameOf, take, toggle, pin, findPath } = rest;
  const { base, chosen, pinned, path } = scene;
  const one = selected !== null && shown.ids.has(selected) ? selected : null;
  const hidden = one === null ? 0 : (shown.hidden.get(one) ?? 0);
  const centre = base.is === 'circle' ? nameOf(base.of) : '';
  const counts = { shown: shown.ids.size, all: shown.all, name: centre };
  const standing = chosen.filter((id) => graph.nodes.has(id));
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="sr-only">{words.label}</legend>
      <p className="pt-2 text-small" data-testid="shown">
        {drawing ? words.drawing : fill(words.shown[shown.why ?? 'all'], counts, locale)}
      </p>
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
        {path.length > 0 && <Do press={() => take({ do: 'path', ids: [] })}>{words.clearPath}</Do>}
      </p>
      {one !== null && (
        <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
          <b className="pr-1 font-semibold">{nameOf(one)}</b>
          {hidden > 0 && (
            <Do press={() => take({ do: 'expand', id: one })}>
              {fill(words.expand, { count: hidden }, locale)}
            </Do>
          )}
          {!scene.collapsed.includes(one) && tiedTo(graph, one).length > 0 && (
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
  );
}

/** More names than these are counted. */
const NAMED = 6;

function namesOf(names: string[], words: StepWords, locale: DateLocale): string {
  const more = names.length - NAMED;
  const rest = more > 0 ? [fill(words.more, { count: more }, locale)] : [];
  return [...names.slice(0, NAMED), ...rest].join(', ');
}

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
