import { type TimeUnit, unitFor } from '@/lib/time/bins';
import type { DateLocale } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import type { InTime } from '@/lib/time/in-time';
import { shownIn } from '@/lib/time/shown-in';
import type { AskedRange } from './place';
import type { useAskedRange } from './use-asked-range';
import { useEscape } from './use-escape';
import { usePlayThrough } from './use-play-through';
import { usePlayedPage } from './use-played-page';
import { type Played, viewToPlay } from './windows';
import { fill, type TimelineWords } from './words';

interface At {
  time: InTime;
  limits: Bounds;
  played: Played;
  asking: ReturnType<typeof useAskedRange>;
  /** What is shown, its bars and by what they count; and what turns to another view. */
  view: Bounds;
  bars: readonly Bounds[];
  unit: TimeUnit;
  look: (view: Bounds) => void;
  /** The chosen days in words. */
  chosen: string | null;
  words: TimelineWords;
  locale: DateLocale;
}

/** A play on the timeline: it looks first at what it goes through, holds the page meanwhile, and tells its end. */
export function useTimelinePlay({ time, limits, played, asking, view, bars, unit, look, ...spoken }: At) {
  const { chosen, words, locale } = spoken;
  const viewFor = (wanted: AskedRange) => viewToPlay(wanted, { view, bars, limits });
  const barsOfView = (of: Bounds) => (of === view ? bars : shownIn(time, of).columns.map(({ days }) => days));
  const play = usePlayThrough({
    ...{ ...asking, bars, limits, played },
    barsFor: (wanted) => barsOfView(viewFor(wanted)),
    onBegin: (wanted) => {
      const near = viewFor(wanted);
      if (near !== view) look(near);
    },
  });
  const { said, floats, begin } = usePlayedPage({
    ...{ playing: play.playing, under: play.under, pending: asking.pending },
    tell: (paused) => (paused && chosen ? fill(words.chosen, { when: chosen }, locale) : words.ended),
  });
  useEscape(play.playing || play.under, play.stop);
  const toggle = () => {
    if (!play.under) begin();
    play.toggle();
  };
  const each = words.each[play.under ? unit : unitFor(viewFor(asking.asked))];
  const eachSaid = fill(each[play.wide === 1 ? 'one' : 'more'], { count: play.wide }, locale);
  // nothing moves by itself: each step is told when it is there
  const step = play.still && play.under && !asking.pending && chosen;
  const told = step ? fill(words.chosen, { when: step }, locale) : said;
  return { play: { ...play, toggle }, floats, said: told, each: eachSaid };
}
