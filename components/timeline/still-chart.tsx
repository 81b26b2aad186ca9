import { type DateLocale, sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { certainIn, type InTime } from '@/lib/time/in-time';
import { edtfOf } from '@/lib/time/stretch-name';
import { inBar, limitsOf, shownIn } from '@/lib/time/view';
import { Axis } from './axis';
import { Bars } from './bars';
import { listOf } from './links';
import { NumbersTable } from './numbers-table';
import { paintsOf } from './paints-of';
import { Patterns } from './patterns';
import { scaleOf } from './scale';
import { TimelineKey } from './timeline-key';
import { fill, type TimelineWords } from './words';

const HEIGHT = 64;

interface Props {
  time: InTime & { whole: Bounds };
  list: string;
  words: TimelineWords;
  locale: DateLocale;
}

/** All of somebody's meetings in time, small and still: the bars, what they mean, and the numbers as a table. */
export function StillChart({ time, list, words, locale }: Props) {
  const { columns, unit } = shownIn(time, limitsOf(time.whole));
  return (
    <figure aria-label={words.label}>
      <Patterns />
      {/* the uppermost number stands above its line */}
      <div className="pt-3">
        <Bars
          columns={columns}
          scale={scaleOf(columns, HEIGHT)}
          height={HEIGHT}
          locale={locale}
          linkOf={(column, part) => {
            const certain = part === 'certain';
            const count = certain ? certainIn(column) : inBar(column) + column.coarse;
            const when = sayDate(edtfOf(column.days), locale);
            return {
              href: listOf(list, column.days, certain ? 'certainly' : 'possibly'),
              title: fill(certain ? words.certain : words.possible, { when, count }, locale),
            };
          }}
        />
      </div>
      <Axis columns={columns} unit={unit} locale={locale} />
      <TimelineKey shown={paintsOf(time)} />
      <details className="pb-2 not-open:print:hidden">
        <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">
          {words.table}
        </summary>
        <NumbersTable columns={columns} list={list} words={words} locale={locale} />
      </details>
    </figure>
  );
}
