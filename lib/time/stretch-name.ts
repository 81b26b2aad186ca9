import { binOf, type TimeUnit } from './bins';
import type { Bounds } from './edtf';

/** A stretch of days as EDTF: by years or by months where it is whole ones, else by days; no interval where one will do. */
export function edtfOf(stretch: Bounds): string {
  const digits = isWhole(stretch, 'year') ? 4 : isWhole(stretch, 'month') ? 7 : 10;
  const [from, to] = [stretch.earliest.slice(0, digits), stretch.latest.slice(0, digits)];
  return from === to ? from : `${from}/${to}`;
}

const isWhole = ({ earliest, latest }: Bounds, unit: TimeUnit): boolean =>
  binOf(earliest, unit).earliest === earliest && binOf(latest, unit).latest === latest;
