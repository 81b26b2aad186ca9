import type { MeetingStatus } from '@/lib/reading';

/** What a bar's part is painted with; hollow is the news of a day on which it may not have been. */
export type Paint = MeetingStatus | 'reported' | 'coarse';

/** How each is told from the others without colour: full, slanting lines, dots, crosses, hollow, level lines. */
export const PAINTS: Record<Paint, { fill: string; stroke?: string }> = {
  held: { fill: 'var(--node)' },
  planned: { fill: 'url(#time-planned)', stroke: 'var(--node)' },
  proposed: { fill: 'url(#time-proposed)', stroke: 'var(--node)' },
  cancelled: { fill: 'url(#time-cancelled)', stroke: 'var(--node)' },
  reported: { fill: 'var(--paper)', stroke: 'var(--node)' },
  coarse: { fill: 'url(#time-coarse)' },
};

/** The patterns that `PAINTS` names; once on a page that draws with them. */
export function Patterns() {
  const tile = { patternUnits: 'userSpaceOnUse' as const };
  const line = { stroke: 'var(--node)', fill: 'none' };
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id="time-planned" {...tile} width="5" height="5" patternTransform="rotate(45)">
          <path d="M0 0V5" {...line} strokeWidth="4" />
        </pattern>
        <pattern id="time-proposed" {...tile} width="4" height="4">
          <circle cx="2" cy="2" r="1.1" fill="var(--node)" />
        </pattern>
        <pattern id="time-cancelled" {...tile} width="6" height="6">
          <path d="M0 0L6 6M6 0L0 6" {...line} strokeWidth="0.9" />
        </pattern>
        <pattern id="time-coarse" {...tile} width="3" height="3">
          <path d="M0 1.5H3" {...line} strokeWidth="1" strokeOpacity="0.55" />
        </pattern>
      </defs>
    </svg>
  );
}

/** A small sample of a paint, for a legend. */
export function Sample({ paint }: { paint: Paint }) {
  return (
    <svg width="18" height="12" aria-hidden="true" className="shrink-0">
      <rect x="0.5" y="0.5" width="17" height="11" strokeWidth="1" {...PAINTS[paint]} />
    </svg>
  );
}
