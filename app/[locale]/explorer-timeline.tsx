import { getLocale, getTranslations } from 'next-intl/server';
import { explorerPath, withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { paintsOf } from '@/components/timeline/paints-of';
import { QuickRanges, ReadingSwitch } from '@/components/timeline/range-links';
import { Timeline } from '@/components/timeline/timeline';
import { TimelineKey } from '@/components/timeline/timeline-key';
import { wordsOfTimeline } from '@/components/timeline/words-of-timeline';
import { openGraph } from '@/graph/engine/open';
import type { MeetingTotals } from '@/graph/queries/meeting-totals';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import type { ExplorerView } from '@/lib/explorer/view';
import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { daysStanding } from '@/lib/time/days-standing';
import { inTime } from '@/lib/time/in-time';
import { quickFrom, todayInDhaka } from '@/lib/time/quick-ranges';

interface Props {
  filter: MeetingFilter;
  view: ExplorerView;
  /** The leader who is chosen beside the graph. */
  selected: string | null;
  totals: MeetingTotals;
  /** What of the address the filter was not understood for. */
  refused: Record<string, string>;
  /** Published ISO day of the newest article. */
  newest: string | null;
}

/** The explorer's timeline: the filter's meetings of all days, and ways to ask for some of them. */
export async function ExplorerTimeline({ filter, view, selected, totals, refused, newest }: Props) {
  const [counts, locale, t, words] = await Promise.all([
    meetingsInTime(openGraph(), { filter }),
    getLocale(),
    getTranslations('timeline'),
    wordsOfTimeline(),
  ]);
  const time = inTime(counts);
  const { whole } = time;
  const anyDay = { ...filter, from: undefined, to: undefined, reading: ALL_MEETINGS.reading };
  const list = withQuery('/meetings', meetingFilterUrl({ ...anyDay, sort: ALL_MEETINGS.sort, page: 1 }));
  const asking = (change: Partial<MeetingFilter>) =>
    explorerPath({ ...filter, ...change, page: 1 }, selected, view);
  return (
    <section id="timeline" aria-labelledby="timeline-title" className="mt-4 border-t border-rule pt-3">
      <div data-keeps-height className="flex min-h-9 flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="timeline-title" className="font-serif text-sub font-semibold">
          {t('title')}
        </h2>
        {/* without chosen days every meeting that stands in time is found either way */}
        {(filter.from ?? filter.to) && (
          <ReadingSwitch chosen={filter.reading} totals={totals} hrefOf={(reading) => asking({ reading })} />
        )}
      </div>
      <QuickRanges
        day={quickFrom(newest, todayInDhaka())}
        asked={filter}
        hrefOf={(range) => asking({ from: range?.earliest, to: range?.latest })}
      />
      {whole ? (
        <>
          <Timeline
            time={{ ...time, whole }}
            refused={refused}
            played={{ days: daysStanding(counts), reading: filter.reading }}
            list={localPath(locale, list)}
            here={localPath(locale, explorerPath(filter, selected, view))}
            words={words}
            locale={locale}
          />
          <TimelineKey shown={paintsOf(time)} />
          <p className="pt-1 text-fine text-quiet noscript:hidden print:hidden">{t('hint')}</p>
        </>
      ) : (
        <p className="py-2 text-quiet">{t('none')}</p>
      )}
      <p className="pt-1 text-small text-quiet">
        {t.rich('undated', { count: time.undated, tray: (words) => <a href="#undated">{words}</a> })}
      </p>
    </section>
  );
}
