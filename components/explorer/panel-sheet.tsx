import { Activity, type ReactNode } from 'react';

interface Props {
  /** Whether a node is chosen: on a phone its panel lies over the foot of the page then. */
  open: boolean;
  children: ReactNode;
}

/** The panel beside the graph; on a phone a sheet at the bottom, so that picture and words are seen together. */
export function PanelSheet({ open, children }: Props) {
  const sheet =
    'max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:max-h-[46svh] max-sm:overflow-y-auto max-sm:border-t-2 max-sm:border-edge max-sm:bg-paper max-sm:px-4 max-sm:pb-4 max-sm:overscroll-contain';
  return (
    <section
      id="panel"
      aria-labelledby="panel-title"
      className={`border-t border-rule pt-3 lg:max-h-[42rem] lg:overflow-y-auto lg:border-t-0 lg:pt-0 ${open ? sheet : ''}`}
    >
      <Activity>{children}</Activity>
    </section>
  );
}
