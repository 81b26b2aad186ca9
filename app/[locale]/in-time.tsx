import { getLocale, getTranslations } from 'next-intl/server';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { Section } from '@/components/page/section';
import { listOf } from '@/components/timeline/links';
import { StillChart } from '@/components/timeline/still-chart';
import { wordsOfTimeline } from '@/components/timeline/words-of-timeline';
import { openGraph } from '@/graph/engine/open';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import { meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { dayAfter } from '@/lib/time/bins';
import { sayDate } from '@/lib/time/display';
import { inTime } from '@/lib/time/in-time';
import { outsideOf } from '@/lib/time/shown-in';
import { stillView } from '@/lib/time/still-view';
import { filterOf, timesOf, type Whose } from './times-of';

/** Whose meetings: somebody's, or those of two sides, whose page has the list of them. */
type Props = Whose | { a: string; b: string; path: string };

/** A chart and what is told beneath it are as tall as so many lines; at the head of a page too much room would be seen to close. */
const CHART = 2;

/** When somebody, or two sides, met: bars, and how many meetings have no place among them. */
export async function InTime(whose: Props) {
  const [counts, locale, t, words] = await Promise.all([
    'a' in whose ? meetingsInTime(openGraph(), { a: whose.a, b: whose.b }) : timesOf(whose),
    getLocale(),
    getTranslations('timeline'),
    wordsOfTimeline(),
  ]);
  const time = inTime(counts);
  if (time.standing + time.undated === 0) return null;
  const address = localPath(
    locale,
    'a' in whose ? whose.path : withQuery('/meetings', meetingFilterUrl(filterOf(whose))),
  );
  const list = 'a' in whose ? `${address}#meetings` : address;
  const { whole } = time;
  const view = whole && stillView({ ...time, whole });
  const outside = whole && view && outsideOf({ ...time, whole }, view);
  return (
    <Section id="in-time" lines={CHART} title={t('title')}>
      {view ? (
        <StillChart {...{ time, view, list, words, locale }} />
      ) : (
        <p className="text-quiet">{t('noneDated')}</p>
      )}
      {(['before', 'after'] as const).map((side) => {
        const there = outside?.[side];
        if (!there) return null;
        const day = side === 'before' ? dayAfter(there.days.latest, 1) : dayAfter(there.days.earliest, -1);
        return (
          <p key={side} className="text-fine text-quiet">
            {t.rich(`outside.${side}`, {
              count: there.count,
              when: sayDate(day.slice(0, 7), locale),
              list: (words) => (
                <a href={listOf(list, there.days, 'possibly')} className="inline-flex min-h-6 items-center">
                  {words}
                </a>
              ),
            })}
          </p>
        );
      })}
      {time.undated > 0 && (
        <p className="text-fine text-quiet">
          {t.rich('undated', {
            count: time.undated,
            tray: (words) => (
              <a href={`${address}#undated`} className="inline-flex min-h-6 items-center">
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </Section>
  );
}
