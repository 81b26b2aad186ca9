import { Activity, type ReactNode } from 'react';

interface Props {
  /** Whether a node is chosen: on a phone its panel lies over the foot of the page then. */
  open: boolean;
  children: ReactNode;
}

/**
 * The panel beside the graph. Of a chosen node it may be long: then it stays in the window and scrolls by itself, and
 * shows that it goes on. On a phone it is a sheet at the bottom, so that picture and words are seen together. Where the
 * picture fills the screen, the panel of a chosen node shares it, and no other.
 */
export function PanelSheet({ open, children }: Props) {
  // a hair short of opaque: beneath an opaque sheet a browser that paints without a GPU loses as much of the canvas above it
  const sheet =
    'max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:max-h-[46svh] max-sm:overflow-y-auto max-sm:border-t-2 max-sm:border-edge max-sm:bg-paper/[99.6%] max-sm:px-4 max-sm:pt-0 max-sm:pb-4 max-sm:scroll-pt-14 max-sm:overscroll-contain';
  const beside = 'lg:sticky lg:top-4 lg:max-h-[calc(100svh-2rem)] lg:self-start lg:goes-on';
  const sharing =
    'in-[:fullscreen]:shrink-0 lg:in-[:fullscreen]:w-96 max-lg:in-[:fullscreen]:static! max-lg:in-[:fullscreen]:max-h-[46svh] max-lg:in-[:fullscreen]:overflow-y-auto max-sm:in-[:fullscreen]:-mx-4 max-sm:in-[:fullscreen]:-mb-4';
  return (
    <section
      id="panel"
      tabIndex={-1}
      aria-labelledby="panel-title"
      data-open={open || undefined}
      data-sheet={open || undefined}
      className={`border-t border-rule pt-3 lg:border-t-0 lg:pt-0 ${open ? `${sheet} ${beside} ${sharing}` : 'in-[:fullscreen]:hidden'}`}
    >
      <Activity>{children}</Activity>
    </section>
  );
}
