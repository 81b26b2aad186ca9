'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { unitFor } from '@/lib/time/bins';
import { type DateLocale, sayDate } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { certainIn, type InTime } from '@/lib/time/in-time';
import { edtfOf } from '@/lib/time/stretch-name';
import {
  type Column,
  firstView,
  inBar,
  limitsOf,
  moved,
  printView,
  readView,
  shownIn,
  zoomed,
} from '@/lib/time/view';
import { Axis } from './axis';
import { Bars } from './bars';
import { Brush } from './brush';
import { listOf, withParam } from './links';
import { NumbersTable } from './numbers-table';
import { Patterns } from './patterns';
import { type AskedRange, barsOf } from './place';
import { PlayButtons } from './play-buttons';
import { scaleOf } from './scale';
import { tool } from './tool';
import { useAskedRange } from './use-asked-range';
import { useEscape } from './use-escape';
import { usePlayThrough } from './use-play-through';
import { usePlayedPage } from './use-played-page';
import { useZoomWheel } from './use-zoom-wheel';
import { type Played, playable } from './windows';
import { fill, type TimelineWords } from './words';

const HEIGHT = 132;
const BIG_STEP = { year: 5, month: 6, week: 4 };

interface Props {
  time: InTime & { whole: Bounds };
  played: Played;
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
export function Timeline({ time, played, list, here, words, locale }: Props) {
  const limits = limitsOf(time.whole);
  const [span, setSpan] = useQueryState(
    'span',
    parseAsString.withOptions({ history: 'replace', scroll: false }),
  );
  // links of the page that know nothing of the view leave it as it is
  const [kept, keep] = useState(span);
  const view = readView(span ?? kept, limits) ?? firstView(time) ?? limits;
  const { asked, ask, pending } = useAskedRange();
  const [draft, setDraft] = useState<AskedRange | null>(null);
  const range = draft ?? asked;
  const shown = shownIn(time, view);
  const { columns, unit } = shown;
  const bars = columns.map(({ days }) => days);
  const figure = useRef<HTMLElement>(null);

  const look = (next: Bounds) => {
    keep(printView(next));
    setSpan(printView(next));
  };
  const chosen = sayRange(range, words, locale);
  // a play looks first at what it goes through
  const viewFor = (wanted: AskedRange) => (playable(wanted, bars, limits) ? view : nearView(wanted, limits));
  const barsOfView = (of: Bounds) => (of === view ? bars : shownIn(time, of).columns.map(({ days }) => days));
  const play = usePlayThrough({
    ...{ asked, ask, pending, bars, limits, played },
    barsFor: (wanted) => barsOfView(viewFor(wanted)),
    onBegin: (wanted) => {
      const near = viewFor(wanted);
      if (near !== view) look(near);
    },
  });
  const { said, floats, begin } = usePlayedPage({
    playing: play.playing,
    under: play.under,
    pending,
    tell: (paused) => (paused && chosen ? fill(words.chosen, { when: chosen }, locale) : words.ended),
  });
  useEscape(play.playing, play.stop);
  useZoomWheel(figure, (factor) => look(zoomed(view, limits, factor)));
  const ready = useReady();

  const change = (wanted: AskedRange | null, how: 'dragged' | 'dropped' | 'key') => {
    play.pause();
    setDraft(how === 'dragged' ? wanted : null);
    if (wanted && how === 'dropped') ask(wanted);
    if (wanted && how === 'key') ask(wanted, 'when-keys-rest');
  };
  const to = (next: Bounds) => ({
    href: withParam(here, 'span', printView(next)),
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      look(next);
    },
  });
  const linkOf = (column: Column, part: 'certain' | 'possible') => {
    const certain = part === 'certain';
    const count = certain ? certainIn(column) : inBar(column) + column.coarse;
    return {
      href: listOf(list, column.days, certain ? 'certainly' : 'possibly'),
      title: fill(
        certain ? words.certain : words.possible,
        { when: sayDate(edtfOf(column.days), locale), count },
        locale,
      ),
    };
  };
  const each = words.each[play.under ? unit : unitFor(viewFor(asked))][play.wide === 1 ? 'one' : 'more'];
  const middle = asked.from && asked.to && barsOf(asked, bars) ? asked.from : undefined;
  const nearer = zoomed(view, limits, 0.5, middle);
  const farther = zoomed(view, limits, 2, middle);
  const same = (next: Bounds) => printView(next) === printView(view);
  return (
    <figure ref={figure} aria-label={words.label} data-pending={pending || undefined}>
      <Patterns />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1 text-small">
        <p className="flex min-h-11 grow basis-56 flex-col justify-center text-quiet">
          {fill(words.shown, { when: sayDate(edtfOf(view), locale), unit: words.unit[unit] }, locale)}
          {chosen && <strong className="text-ink">{fill(words.chosen, { when: chosen }, locale)}</strong>}
        </p>
        <div className="ml-auto flex min-h-9 flex-wrap justify-end gap-2 print:hidden">
          {ready && play.possible && (
            <PlayButtons
              {...{ play, floats, words }}
              toggle={() => {
                if (!play.under) begin();
                play.toggle();
              }}
              each={fill(each, { count: play.wide }, locale)}
              chosen={chosen}
            />
          )}
          <Zoom sign="−" name={words.zoomOut} to={same(farther) ? null : to(farther)} />
          <Zoom sign="+" name={words.zoomIn} to={same(nearer) ? null : to(nearer)} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="px-7 print:px-0">
        <Brush
          bars={bars}
          limits={limits}
          range={range}
          onChange={change}
          bigStep={BIG_STEP[unit]}
          ready={ready}
          words={words}
          locale={locale}
        >
          <Bars
            columns={columns}
            scale={scaleOf(columns, HEIGHT)}
            height={HEIGHT}
            locale={locale}
            linkOf={linkOf}
          />
        </Brush>
        <Axis columns={columns} unit={unit} locale={locale} />
      </div>
      <div className="flex min-h-8 justify-between gap-4 text-small">
        <span>
          {shown.before > 0 && (
            <a {...to(moved(view, limits, -0.5))} className="inline-flex min-h-8 items-center">
              {fill(words.earlier, { count: shown.before }, locale)}
            </a>
          )}
        </span>
        <span>
          {shown.after > 0 && (
            <a {...to(moved(view, limits, 0.5))} className="inline-flex min-h-8 items-center">
              {fill(words.later, { count: shown.after }, locale)}
            </a>
          )}
        </span>
      </div>
      <details className="pb-2 not-open:print:hidden">
        <summary className="w-fit min-h-8 py-1 text-small text-quiet hover:text-accent">
          {words.table}
        </summary>
        <NumbersTable columns={columns} list={list} words={words} locale={locale} />
      </details>
    </figure>
  );
}

/** The view of a chosen time; an open end reaches as far as time does. */
const nearView = ({ from, to }: AskedRange, { earliest, latest }: Bounds): Bounds =>
  readView(printView({ earliest: from ?? earliest, latest: to ?? latest }), { earliest, latest }) ?? {
    earliest,
    latest,
  };

/** Whether a script runs: what needs one is drawn only then. */
function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}

interface ZoomProps {
  sign: string;
  name: string;
  /** Null where there is no farther to go. */
  to: { href: string; onClick: (event: MouseEvent) => void } | null;
}

function Zoom({ sign, name, to }: ZoomProps) {
  if (!to)
    return (
      <span className={`${tool} text-edge`} aria-hidden="true">
        {sign}
      </span>
    );
  return (
    <a href={to.href} onClick={to.onClick} aria-label={name} title={name} className={`${tool} no-underline`}>
      {sign}
    </a>
  );
}

/** The chosen days in words; null where all are. */
function sayRange({ from, to }: AskedRange, words: TimelineWords, locale: DateLocale): string | null {
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from <= to)
    return sayDate(edtfOf({ earliest: from, latest: to }), locale);
  const day = (iso: string | null, open: string) => (iso === null ? open : sayDate(iso, locale));
  return fill(words.range, { from: day(from, words.fromBeginning), to: day(to, words.toEnd) }, locale);
}
