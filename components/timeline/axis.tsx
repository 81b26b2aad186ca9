import type { TimeUnit } from '@/lib/time/bins';
import type { DateLocale } from '@/lib/time/display';
import type { Column } from '@/lib/time/shown-in';
import { type AxisLabel, axisLabels } from './axis-labels';

interface Props {
  columns: readonly Column[];
  unit: TimeUnit;
  locale: DateLocale;
}

/** The words beneath the bars. The table says them to screen readers. */
export function Axis({ columns, unit, locale }: Props) {
  const { fine, years } = axisLabels(columns, unit, locale);
  return (
    <div aria-hidden="true" className="text-fine text-quiet">
      <Row labels={fine} count={columns.length} />
      <Row labels={years} count={columns.length} />
    </div>
  );
}

function Row({ labels, count }: { labels: AxisLabel[]; count: number }) {
  if (labels.length === 0) return null;
  return (
    <div className="relative h-5">
      {labels.map(({ at, text, spare }) => (
        <span
          key={at}
          className={`absolute border-l border-edge pl-1 leading-5 whitespace-nowrap ${spare ? 'max-sm:hidden' : ''}`}
          style={{ left: `${(at / count) * 100}%` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
