import { type MouseEvent, useState } from 'react';
import { NodeOptions, type NodeOptionsProps } from './node-options';
import type { TieLists } from './tie-lists';
import { TieTable } from './tie-table';
import { fill } from './words';

/** The picture in words: its nodes and the lines between them, once they are asked for. */
export function NodeList({ lists, ...props }: NodeOptionsProps & { lists: TieLists | null }) {
  const { graph, shown, selected, query, locale, words, nameOf } = props;
  const [open, setOpen] = useState(false);
  // by its hash alone the address would be another one
  const toPanel = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById('panel')?.focus();
  };
  return (
    <details
      className="pt-1 text-small print:hidden"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="min-h-6 cursor-pointer">{words.list}</summary>
      {open && (
        <>
          <NodeOptions {...props} />
          {selected !== null && (
            // biome-ignore lint/a11y/useValidAnchor: it leads to a place of this page, and leaves the address as it is
            <a href="#panel" onClick={toPanel} className="inline-flex min-h-6 items-center">
              {fill(words.toPanel, { name: nameOf(selected) }, locale)}
            </a>
          )}
          <TieTable {...{ graph, lists, query, locale, words, nameOf }} ids={shown.ids} />
        </>
      )}
    </details>
  );
}
