import { getLocale, getTranslations } from 'next-intl/server';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { Section } from '@/components/page/section';
import { StillChart } from '@/components/timeline/still-chart';
import { wordsOfTimeline } from '@/components/timeline/words-of-timeline';
import { openGraph } from '@/graph/engine/open';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import { meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { inTime } from '@/lib/time/in-time';
import { filterOf, timesOf, type Whose } from './times-of';

/** Whose meetings: somebody's, or those of two sides, whose page has the list of them. */
type Props = Whose | { a: string; b: string; path: string };

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
  return (
    <Section id="in-time" title={t('title')}>
      {whole ? (
        <StillChart time={{ ...time, whole }} list={list} words={words} locale={locale} />
      ) : (
        <p className="text-quiet">{t('noneDated')}</p>
      )}
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
