import type { DateLocale } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import type { InTime } from '@/lib/time/in-time';
import { shownIn } from '@/lib/time/shown-in';
import { Axis } from './axis';
import { Bars } from './bars';
import { NumbersFold } from './numbers-fold';
import { paintsIn } from './paints-of';
import { Patterns } from './patterns';
import { TimelineKey } from './timeline-key';
import type { TimelineWords } from './words';

const HEIGHT = 64;

interface Props {
  time: InTime;
  /** What of it is drawn. */
  view: Bounds;
  list: string;
  words: TimelineWords;
  locale: DateLocale;
}

/** Somebody's meetings in time, small and still: the bars, what they mean, and the numbers as a table. */
export function StillChart({ time, view, list, words, locale }: Props) {
  const { columns, unit } = shownIn(time, view);
  return (
    <figure aria-label={words.label}>
      <Patterns />
      {/* the uppermost number stands above its line */}
      <div className="pt-3">
        <Bars columns={columns} height={HEIGHT} list={list} words={words} locale={locale} />
      </div>
      <Axis columns={columns} unit={unit} locale={locale} />
      <TimelineKey shown={paintsIn(columns)} />
      <NumbersFold columns={columns} list={list} words={words} locale={locale} />
    </figure>
  );
}
