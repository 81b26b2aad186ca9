'use client';

import { useRef, useState } from 'react';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import type { InTime } from '@/lib/time/in-time';
import { shownIn } from '@/lib/time/shown-in';
import { edtfOf } from '@/lib/time/stretch-name';
import { limitsOf } from '@/lib/time/view';
import { Axis } from './axis';
import { Bars } from './bars';
import { BeyondLinks } from './beyond-links';
import { Brush } from './brush';
import { ExactDays } from './exact-days';
import { NumbersFold } from './numbers-fold';
import { Patterns } from './patterns';
import type { AskedRange } from './place';
import { PlayButtons } from './play-buttons';
import { sayRange } from './say-range';
import { useAskedRange } from './use-asked-range';
import { useReady } from './use-ready';
import { useTimelinePlay } from './use-timeline-play';
import { useView } from './use-view';
import { useZoomWheel } from './use-zoom-wheel';
import type { Played } from './windows';
import { fill, type TimelineWords } from './words';
import { afterZoom, dayAt } from './zoom';
import { ZoomLinks } from './zoom-links';

const HEIGHT = 132;
const BIG_STEP = { year: 5, month: 6, week: 4 };

interface Props {
  time: InTime & { whole: Bounds };
  played: Played;
  /** Parameters for which the filter was not understood, as the address has them. */
  refused: Record<string, string>;
  /** The list of meetings, and this page, each under the filter; the list without its days. */
  list: string;
  here: string;
  words: TimelineWords;
  locale: DateLocale;
}

/**
 * Meetings in time: bars that are links, a brush over them, zoom, play, and the same numbers as a table. What it shows
 * is drawn on the server; without script its zoom is links, and its days are those of the filter's own fields.
 */
export function Timeline({ time, played, refused, list, here, words, locale }: Props) {
  const limits = limitsOf(time.whole);
  const { view, look, linkTo } = useView(time, limits, here);
  const asking = useAskedRange(refused);
  const { asked, ask, pending } = asking;
  const [draft, setDraft] = useState<AskedRange | null>(null);
  const range = draft ?? asked;
  const shown = shownIn(time, view);
  const { columns, unit } = shown;
  const bars = columns.map(({ days }) => days);
  const figure = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);

  const chosen = sayRange(range, words, locale);
  const { play, said, ...playing } = useTimelinePlay({
    ...{ time, limits, played, asking, view, bars, unit, look, chosen, words, locale },
  });
  useZoomWheel(figure, plot, (factor, share) => {
    look(afterZoom(factor, { view, limits, asked, under: dayAt(share, bars) }));
  });
  const ready = useReady();

  const change = (wanted: AskedRange | null, how: 'dragged' | 'dropped' | 'key') => {
    play.pause();
    setDraft(how === 'dragged' ? wanted : null);
    if (wanted && how === 'dropped') ask(wanted);
    if (wanted && how === 'key') ask(wanted, 'when-keys-rest');
  };
  return (
    <figure ref={figure} aria-label={words.label} data-pending={pending || undefined}>
      <Patterns />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1 text-small">
        <p className="flex min-h-11 grow basis-56 flex-col justify-center text-quiet">
          {fill(words.shown, { when: sayDate(edtfOf(view), locale), unit: words.unit[unit] }, locale)}
          {chosen && <strong className="text-ink">{fill(words.chosen, { when: chosen }, locale)}</strong>}
        </p>
        <div className="ml-auto flex min-h-9 flex-wrap justify-end gap-2 print:hidden">
          {ready && play.possible && <PlayButtons {...{ play, chosen, words }} {...playing} />}
          <ZoomLinks {...{ view, limits, asked, linkTo, words }} />
        </div>
      </div>
      <ExactDays {...{ range, words, locale }} onChange={(wanted) => change(wanted, 'key')} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="px-7 print:px-0">
        <div ref={plot}>
          <Brush
            {...{ bars, limits, range, ready, words, locale }}
            onChange={change}
            bigStep={BIG_STEP[unit]}
          >
            <Bars columns={columns} height={HEIGHT} list={list} words={words} locale={locale} />
          </Brush>
        </div>
        <Axis columns={columns} unit={unit} locale={locale} />
      </div>
      <BeyondLinks {...{ view, limits, linkTo, words, locale }} before={shown.before} after={shown.after} />
      <NumbersFold columns={columns} list={list} words={words} locale={locale} />
    </figure>
  );
}
