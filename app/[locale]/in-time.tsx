import { getLocale, getTranslations } from 'next-intl/server';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { Section } from '@/components/page/section';
import { RhythmFacts } from '@/components/timeline/rhythm-facts';
import { StillChart } from '@/components/timeline/still-chart';
import { wordsOfTimeline } from '@/components/timeline/words-of-timeline';
import { openGraph } from '@/graph/engine/open';
import { type MeetingsOf, meetingsInTime } from '@/graph/queries/meetings-in-time';
import { toldAt } from '@/graph/queries/told-at';
import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import type { Bounds } from '@/lib/time/edtf';
import { type DayCount, inTime } from '@/lib/time/in-time';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { rhythm } from '@/lib/time/rhythm';

/** Whose meetings: a leader's, a country's, an organisation's, or those of two sides, whose page has the list of them. */
type Props =
  | { leader: string }
  | { country: string }
  | { organisation: string }
  | { a: string; b: string; path: string };

/** When a leader, a country, an organisation or two sides met: bars, and what a pair's page says by itself: last, next, the longest gap. */
export async function InTime(whose: Props) {
  const of: MeetingsOf =
    'a' in whose ? { a: whose.a, b: whose.b } : { filter: { ...ALL_MEETINGS, ...whose } };
  const [counts, locale, t, words] = await Promise.all([
    meetingsInTime(openGraph(), of),
    getLocale(),
    getTranslations('timeline'),
    wordsOfTimeline(),
  ]);
  const time = inTime(counts);
  if (time.standing + time.undated === 0) return null;
  const address = localPath(
    locale,
    'a' in whose ? whose.path : withQuery('/meetings', meetingFilterUrl({ ...ALL_MEETINGS, ...whose })),
  );
  const list = 'a' in whose ? `${address}#meetings` : address;
  const { whole } = time;
  const facts = 'filter' in of && (await rhythmOf(of.filter, counts));
  return (
    <Section id="in-time" title={t('title')}>
      <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="min-w-0">
          {whole ? (
            <StillChart time={{ ...time, whole }} list={list} words={words} locale={locale} />
          ) : (
            <p className="text-quiet">{t('noneDated')}</p>
          )}
          {time.undated > 0 && (
            <p className="text-fine text-quiet">
              {t('undated', { count: time.undated })}{' '}
              <a href={`${address}#undated`} className="inline-flex min-h-6 items-center">
                {t('seeUndated')}
              </a>
            </p>
          )}
        </div>
        {facts && <RhythmFacts {...facts} list={list} />}
      </div>
    </Section>
  );
}

/** The rhythm of a filter's meetings, with the meetings that it speaks of. */
async function rhythmOf(filter: MeetingFilter, counts: DayCount[]) {
  const { last, lastReported, next, awaited, gap } = rhythm(counts, todayInDhaka());
  const at = (status: MeetingStatus, when: Bounds | string | null) =>
    when && toldAt(openGraph(), filter, status, when);
  const rows = await Promise.all([
    at('held', last),
    at('held', lastReported),
    at('planned', next),
    at('planned', awaited),
  ]);
  const [one, two, three, four] = rows.map((row) => row || null);
  return {
    gap,
    rows: { last: one ?? null, lastReported: two ?? null, next: three ?? null, awaited: four ?? null },
  };
}
