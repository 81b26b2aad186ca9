import type { MeetingStatus } from '@/lib/reading';
import { type DateLocale, localDigits } from '@/lib/time/display';
import type { Column } from '@/lib/time/shown-in';
import { columnLink } from './column-link';
import { PAINTS, type Paint } from './patterns';
import { scaleOf } from './scale';
import type { TimelineWords } from './words';

interface Props {
  columns: readonly Column[];
  /** In pixels. */
  height: number;
  /** The list of meetings under the filter's other fields. */
  list: string;
  words: TimelineWords;
  locale: DateLocale;
}

const CERTAIN: MeetingStatus[] = ['held', 'planned', 'proposed', 'cancelled'];
/** How much of its place a bar fills. */
const FILLED = 0.82;

/**
 * The bars of a timeline: certain meetings by status from the line up, on top of them, hollow, those dated by their
 * news, and beneath the line those known too coarsely. As wide as its place, with no script. Hidden from screen readers:
 * the table beside it tells the same and has the same links.
 */
export function Bars({ columns, height, list, words, locale }: Props) {
  const width = 100 / columns.length;
  const { unit, base, ticks, atEnd } = scaleOf(columns, height);
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block overflow-visible">
      {ticks.map((tick) => (
        <line
          key={tick}
          x1="0"
          x2="100%"
          y1={base - tick * unit}
          y2={base - tick * unit}
          stroke="var(--rule)"
        />
      ))}
      {columns.map((column, index) => {
        const parts: { paint: Paint; y: number; size: number }[] = [];
        let top = base;
        for (const paint of [...CERTAIN, 'reported' as const]) {
          const size = column[paint] * unit;
          top -= size;
          if (size > 0) parts.push({ paint, y: top, size });
        }
        if (column.coarse > 0) parts.push({ paint: 'coarse', y: base, size: column.coarse * unit });
        return parts.map(({ paint, y, size }) => {
          const part = CERTAIN.some((status) => status === paint) ? 'certain' : 'possible';
          const link = columnLink(column, part, { list, words, locale });
          const wide = paint === 'coarse' ? 1 : FILLED;
          return (
            <a key={`${column.start} ${paint}`} href={link.href} tabIndex={-1} data-paint={paint}>
              <title>{link.title}</title>
              <rect
                x={`${(index + (1 - wide) / 2) * width}%`}
                width={`${wide * width}%`}
                y={y + (paint === 'coarse' ? 1.5 : 0.5)}
                height={Math.max(0.5, size - 1)}
                strokeWidth="1"
                {...PAINTS[paint]}
              />
            </a>
          );
        });
      })}
      <line x1="0" x2="100%" y1={base} y2={base} stroke="var(--ink)" strokeWidth="1" />
      {ticks.map((tick) => (
        <text
          key={tick}
          x={atEnd ? '100%' : '0'}
          dx={atEnd ? -2 : 2}
          y={base - tick * unit - 3}
          textAnchor={atEnd ? 'end' : 'start'}
          fontSize="12"
          fill="var(--quiet)"
          stroke="var(--paper)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {localDigits(tick, locale)}
        </text>
      ))}
    </svg>
  );
}
