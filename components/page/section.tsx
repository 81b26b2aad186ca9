import { Activity, type CSSProperties, type ReactNode } from 'react';

interface Props {
  /** For links to it, and to name the region by its heading. */
  id: string;
  title: ReactNode;
  /** A word beside the heading: a count, a link to all. */
  aside?: ReactNode;
  /** How many rows of a table of meetings are in it, and lines of a list: about so high it is taken to be until it is drawn. */
  rows?: number;
  lines?: number;
  children: ReactNode;
}

/** A part of a page under a hairline and a heading; it wakes apart from the others, and is drawn when it comes near. */
export function Section({ id, title, aside, rows = 0, lines = 0, children }: Props) {
  const tall = `calc(10rem + ${rows} * var(--meeting-row) + ${lines} * var(--list-line))`;
  return (
    <section
      aria-labelledby={`${id}-title`}
      id={id}
      style={rows + lines > 0 ? ({ '--tall': tall } as CSSProperties) : undefined}
      className="page-section border-t border-rule pt-3 pb-8"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 id={`${id}-title`} className="font-serif text-sub font-semibold">
          {title}
        </h2>
        {aside && <div className="text-small text-quiet">{aside}</div>}
      </div>
      <Activity>{children}</Activity>
    </section>
  );
}
