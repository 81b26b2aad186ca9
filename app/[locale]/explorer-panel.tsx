import { PanelSheet } from '@/components/explorer/panel-sheet';
import { ChosenNode } from './chosen-node';
import type { ExplorerAsked } from './explorer-asked';
import { NewcomerStart } from './newcomer-start';
import { StartCountries } from './start-countries';

/** What stands beside the graph: what is told of the chosen node, else where to begin. */
export function ExplorerPanel({
  filter,
  view,
  selected,
}: Pick<ExplorerAsked, 'filter' | 'view' | 'selected'>) {
  return (
    <PanelSheet open={selected !== null}>
      {selected ? (
        <ChosenNode id={selected} filter={filter} view={view} />
      ) : view.lens === 'countries' ? (
        <StartCountries filter={filter} view={view} />
      ) : (
        <NewcomerStart filter={filter} view={view} />
      )}
    </PanelSheet>
  );
}
