import type { DateLocale } from '@/lib/time/display';
import type { Bounds } from '@/lib/time/edtf';
import { moved } from '@/lib/time/view';
import type { ViewLink } from './use-view';
import { fill, type TimelineWords } from './words';

interface Props {
  view: Bounds;
  limits: Bounds;
  /** How many meetings stand before the view and after it. */
  before: number;
  after: number;
  linkTo: (view: Bounds) => ViewLink;
  words: Pick<TimelineWords, 'earlier' | 'later'>;
  locale: DateLocale;
}

/** How many meetings lie out of view at either side, each a link half a view on. */
export function BeyondLinks({ view, limits, before, after, linkTo, words, locale }: Props) {
  const link = (by: number, word: string, count: number) => (
    <span>
      {count > 0 && (
        <a {...linkTo(moved(view, limits, by))} className="inline-flex min-h-8 items-center">
          {fill(word, { count }, locale)}
        </a>
      )}
    </span>
  );
  return (
    <div className="flex min-h-8 justify-between gap-4 text-small print:hidden">
      {link(-0.5, words.earlier, before)}
      {link(0.5, words.later, after)}
    </div>
  );
}
