import type { InTime } from '@/lib/time/in-time';
import type { Paint } from './patterns';

const IN_BARS = ['held', 'planned', 'proposed', 'cancelled', 'reported'] as const;

/** Which paints a timeline of these meetings may have, whatever stretch of it is shown. */
export function paintsOf({ bins, stretches }: Pick<InTime, 'bins' | 'stretches'>): Paint[] {
  const known = [...bins.year, ...bins.month, ...bins.week];
  return [
    ...IN_BARS.filter((paint) => known.some((bin) => bin[paint] > 0)),
    ...(stretches.length > 0 ? (['coarse'] as const) : []),
  ];
}
