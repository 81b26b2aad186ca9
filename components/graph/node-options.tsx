import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { AT_ONCE } from './beside';
import { keyOf } from './key-of';
import type { PictureDeeds, PictureParts } from './picture-parts';
import { tellNode } from './tell-node';
import { fill } from './words';

export interface NodeOptionsProps extends PictureParts, PictureDeeds {
  open: (id: string) => void;
  /** The list has come to a node; null when it is left. */
  point: (id: string | null) => void;
}

/** So many lines before and after the one at hand are in the page. */
const AROUND = 40;

/** The nodes of the picture, with what of each is hidden, worked by keys alone. */
export function NodeOptions({
  graph,
  shown,
  scene,
  selected,
  locale,
  words,
  nameOf,
  ...does
}: NodeOptionsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const order = [...graph.ranked, ...[...shown.ids].filter((one) => graph.nodes.get(one)?.is === 'meeting')];
  const ids = order.filter((one) => shown.ids.has(one));
  const here = Math.min(at, ids.length - 1);
  const first = Math.max(0, here - AROUND);
  const window = ids.slice(first, here + AROUND + 1);
  const optionId = (one: string) => `${id}-${one}`;

  const go = (to: number) => {
    const next = Math.max(0, Math.min(ids.length - 1, to));
    setAt(next);
    does.point(ids[next] ?? null);
    requestAnimationFrame(() =>
      list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const press = (event: KeyboardEvent) => {
    const one = ids[here];
    if (one === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const ways = new Map<string, () => void>([
      ['ArrowDown', () => go(here + 1)],
      ['ArrowUp', () => go(here - 1)],
      ['PageDown', () => go(here + 10)],
      ['PageUp', () => go(here - 10)],
      ['Home', () => go(0)],
      ['End', () => go(ids.length - 1)],
      ['Enter', () => does.open(one)],
      [' ', () => does.toggle(one)],
      ['+', () => does.expand(one)],
      ['=', () => does.expand(one)],
      ['-', () => does.fold(one)],
      ['−', () => does.fold(one)],
      ['p', () => (scene.pinned[one] ? does.take({ do: 'unpin', id: one }) : does.pin([one]))],
    ]);
    const way = ways.get(event.key) ?? ways.get(keyOf(event));
    if (!way) return;
    event.preventDefault();
    way();
  };
  return (
    <>
      <p id={`${id}-how`} className="text-fine text-quiet">
        {fill(words.listHow, { count: AT_ONCE }, locale)}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-describedby={`${id}-how`}
        aria-multiselectable="true"
        aria-activedescendant={ids[here] === undefined ? undefined : optionId(ids[here])}
        onKeyDown={press}
        onFocus={({ target }) => {
          const line = window.findIndex((one) => optionId(one) === target.id);
          if (line >= 0) list.current?.focus({ preventScroll: true });
          go(line < 0 ? here : first + line);
        }}
        onBlur={() => does.point(null)}
        className="mt-1 max-h-60 overflow-y-auto border border-rule"
      >
        {window.map((one, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the keys
          <div
            key={one}
            id={optionId(one)}
            role="option"
            tabIndex={-1}
            aria-selected={scene.chosen.includes(one)}
            aria-current={one === selected || undefined}
            aria-posinset={first + i + 1}
            aria-setsize={ids.length}
            data-here={one === ids[here] || undefined}
            // a line takes the focus once it is chosen, and the list takes it over
            onMouseDown={(event) => event.preventDefault()}
            onClick={({ currentTarget }) => {
              currentTarget.focus({ preventScroll: true });
              does.open(one);
            }}
            className="min-h-6 cursor-pointer px-2 aria-selected:font-semibold aria-current:font-semibold data-here:bg-wash"
          >
            {tellNode({ graph, shown, scene, id: one, nameOf, words, locale })}
          </div>
        ))}
      </div>
    </>
  );
}
