import { getLocale, getTranslations } from 'next-intl/server';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { Section } from '@/components/page/section';
import { RhythmFacts } from '@/components/timeline/rhythm-facts';
import { StillChart } from '@/components/timeline/still-chart';
import { wordsOfTimeline } from '@/components/timeline/words-of-timeline';
import { openGraph } from '@/graph/engine/open';
import { type MeetingsOf, meetingsInTime } from '@/graph/queries/meetings-in-time';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { inTime } from '@/lib/time/in-time';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { rhythm } from '@/lib/time/rhythm';

/** Whose meetings: a leader's, a country's, or those of two sides, whose list is on their page under `#meetings`. */
type Props = { leader: string } | { country: string } | { a: string; b: string };

/** When a leader, a country or two sides met: bars, the longest gap, the last and the next. Nothing where they never did. */
export async function InTime(whose: Props) {
  const of: MeetingsOf = 'a' in whose ? whose : { filter: { ...ALL_MEETINGS, ...whose } };
  const [counts, locale, t, words] = await Promise.all([
    meetingsInTime(openGraph(), of),
    getLocale(),
    getTranslations('timeline'),
    wordsOfTimeline(),
  ]);
  const time = inTime(counts);
  if (time.standing + time.undated === 0) return null;
  const list =
    'filter' in of ? localPath(locale, withQuery('/meetings', meetingFilterUrl(of.filter))) : '#meetings';
  const { whole } = time;
  return (
    <Section id="in-time" title={t('title')}>
      <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          {whole ? (
            <StillChart time={{ ...time, whole }} list={list} words={words} locale={locale} />
          ) : (
            <p className="text-quiet">{t('none')}</p>
          )}
          {time.undated > 0 && (
            <p className="text-fine text-quiet">{t('undated', { count: time.undated })}</p>
          )}
        </div>
        <RhythmFacts rhythm={rhythm(counts, todayInDhaka())} list={list} />
      </div>
    </Section>
  );
}
