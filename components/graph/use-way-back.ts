import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the panel closes, the focus goes back to where it was opened from, for the link that closed it is gone: to the
 * list of nodes, to a link, else to the graph.
 */
export function useWayBack(selected: string | null, graph: RefObject<HTMLElement | null>): void {
  const last = useRef<{ selected: string | null; from: HTMLElement | null }>({ selected: null, from: null });
  useEffect(() => {
    const { selected: before, from } = last.current;
    if (selected === before) return;
    const at = document.activeElement;
    const lost = at === null || at === document.body || at.closest(PANEL) !== null;
    if (selected !== null) {
      // an option is gone when the list shows others
      const opener = lost ? from : (at.closest<HTMLElement>('[role=listbox]') ?? (at as HTMLElement));
      last.current = { selected, from: opener };
      return;
    }
    last.current = { selected, from: null };
    if (!lost || before === null) return;
    const standing = from?.isConnected && from.checkVisibility() ? from : linkTo(before);
    if (standing) standing.focus();
    else graph.current?.focus({ preventScroll: true });
  }, [selected, graph]);
}

const PANEL = '#panel';

/** The link of a start panel that opens somebody. */
const linkTo = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>(`${PANEL} a[href]`)].find(
    ({ href }) => new URL(href).searchParams.get('selected') === id,
  );
