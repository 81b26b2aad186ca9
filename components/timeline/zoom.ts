import { dayAfter, lengthOf } from '@/lib/time/bins';
import type { Bounds } from '@/lib/time/edtf';
import { zoomed } from '@/lib/time/view';
import { zoomedNear } from '@/lib/time/zoom-near';
import { type AskedRange, isOpen } from './place';

interface Zoomed {
  view: Bounds;
  limits: Bounds;
  /** The days of the filter. */
  asked: AskedRange;
  /** The day under the hand; the middle of the view where there is none. */
  under?: string | undefined;
}

/** The view after a zoom: where days are chosen it comes near them, else near what is under the hand. */
export function afterZoom(factor: number, { view, limits, asked, under }: Zoomed): Bounds {
  const days = { earliest: asked.from ?? limits.earliest, latest: asked.to ?? limits.latest };
  return isOpen(asked) || days.latest < days.earliest
    ? zoomed(view, limits, factor, under)
    : zoomedNear(view, limits, factor, days);
}

/** The day at a share of a timeline's width, whose bars are of one width: the way back from `shareOf`. */
export function dayAt(share: number, bars: readonly Bounds[]): string | undefined {
  const place = Math.min(Math.max(share, 0), 1) * bars.length;
  const bar = bars[Math.min(Math.floor(place), bars.length - 1)];
  return bar && dayAfter(bar.earliest, Math.min(Math.floor((place % 1) * lengthOf(bar)), lengthOf(bar) - 1));
}
