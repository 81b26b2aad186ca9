import { useRef } from 'react';
import type { Expansion } from './expansion';
import type { StageEvents } from './stage';
import type { Step } from './steps';

interface At {
  selected: string | null;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  select: (id: string | null) => unknown;
  take: (step: Step) => void;
}

/**
 * What the reader's hand does on the canvas, each a step of the scene or a choice in the address.
 * @returns events that stay the same ones, for the canvas is told them once, and what chooses a node or lets it go
 */
export function useHand(at: At) {
  const now = useRef(at);
  now.current = at;
  const toggle = (id: string) => now.current.take({ do: 'toggle', id });
  const { current: events } = useRef<StageEvents>({
    onSelect: (id) => {
      const { select, selected } = now.current;
      select(id === selected ? null : id);
    },
    onToggle: toggle,
    onLasso: (ids) => now.current.take({ do: 'addToChosen', ids }),
    onExpand: (id) => {
      const { expansion, take } = now.current;
      const next = expansion(id);
      if (next) take(next.step);
    },
    onPlaced: (id, place) => now.current.take({ do: 'pin', places: { [id]: place } }),
  });
  return { events, toggle };
}
