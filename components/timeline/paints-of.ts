import type { InTime } from '@/lib/time/in-time';
import type { Column } from '@/lib/time/shown-in';
import type { Paint } from './patterns';

const IN_BARS = ['held', 'planned', 'proposed', 'cancelled', 'reported'] as const;

/** Which paints some bars have. */
export const paintsIn = (columns: readonly Column[]): Paint[] => [
  ...IN_BARS.filter((paint) => columns.some((column) => column[paint] > 0)),
  ...(columns.some(({ coarse }) => coarse > 0) ? (['coarse'] as const) : []),
];

/** Which paints a timeline of these meetings may have, whatever stretch of it is shown. */
export function paintsOf({ bins, stretches }: Pick<InTime, 'bins' | 'stretches'>): Paint[] {
  const known = [...bins.year, ...bins.month, ...bins.week];
  return [
    ...IN_BARS.filter((paint) => known.some((bin) => bin[paint] > 0)),
    ...(stretches.length > 0 ? (['coarse'] as const) : []),
  ];
}
