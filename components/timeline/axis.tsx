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

const ON: Record<AxisLabel['on'], string> = { both: '', narrow: 'sm:hidden', wide: 'max-sm:hidden' };

function Row({ labels, count }: { labels: AxisLabel[]; count: number }) {
  if (labels.length === 0) return null;
  return (
    <div className="relative h-5">
      {labels.map(({ at, text, on, atEnd }) => (
        <span
          key={`${at} ${on}`}
          className={`absolute border-edge leading-5 whitespace-nowrap ${atEnd ? 'border-r pr-1' : 'border-l pl-1'} ${ON[on]}`}
          style={atEnd ? { right: `${(1 - (at + 1) / count) * 100}%` } : { left: `${(at / count) * 100}%` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
