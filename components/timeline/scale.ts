import { type Column, inBar } from '@/lib/time/shown-in';

/** How high a chart is drawn: pixels a meeting, and where the line stands that the bars stand on. */
export interface Scale {
  /** Pixels a meeting. */
  unit: number;
  /** From the top, in pixels. */
  base: number;
  /** Numbers of meetings at which a hairline helps the eye. */
  ticks: number[];
  /** Whether their numbers stand over the last column, which is lower than the first. */
  atEnd: boolean;
}

/** One meeting is never drawn higher than this, so that a single one does not look like many. */
const HIGHEST = 24;

/** One scale for what is above the line and beneath it, so that both can be compared. @param height in pixels */
export function scaleOf(columns: readonly Column[], height: number): Scale {
  const above = Math.max(1, ...columns.map(inBar));
  const beneath = Math.max(0, ...columns.map(({ coarse }) => coarse));
  const unit = Math.min(HIGHEST, height / (above + beneath));
  const step = roundStep(above / 2);
  const ticks = [1, 2, 3].map((times) => times * step).filter((tick) => tick <= above);
  const [first, last] = [columns.at(0), columns.at(-1)];
  const atEnd = first !== undefined && last !== undefined && inBar(last) < inBar(first);
  return { unit, base: height - beneath * unit, ticks, atEnd };
}

/** 1, 2 or 5 times a power of ten, not above the number and at least 1. */
function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, number)));
  return Math.max(1, ([5, 2, 1].find((times) => times * power <= number) ?? 1) * power);
}
