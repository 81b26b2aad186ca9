import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asking, describing } from '@/app/asking';
import { missing } from '@/app/missing';
import { meetingMetadata } from '@/app/share/meeting';
import { notFoundMetadata } from '@/app/share/not-found';
import { localPath } from '@/components/locale/local-path';
import { CompareTable } from '@/components/meeting/compare-table';
import { EvidenceKey } from '@/components/meeting/evidence-key';
import { HeadlineHow } from '@/components/meeting/headline-how';
import { MeetingFacts } from '@/components/meeting/meeting-facts';
import { NotAlike } from '@/components/meeting/not-alike';
import { PartyNames } from '@/components/meeting/party-names';
import { PlaceLine } from '@/components/meeting/place-line';
import { ReportColumn } from '@/components/meeting/report-column';
import { visitTo } from '@/components/meeting/visit-to';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { openGraph } from '@/graph/engine/open';
import { meeting } from '@/graph/queries/meeting';

interface Props {
  params: Promise<{ id: string }>;
}

const meetingOf = cache(async (id: string) => meeting(openGraph(), id));

export const generateMetadata = describing(async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const found = await meetingOf(id);
  if (!found) return notFoundMetadata();
  if ('redirect' in found) return {};
  return meetingMetadata(found.meeting, await getLocale());
});

/** One meeting, and what each article says of it, side by side. */
export default asking(async ({ params }: Props) => {
  const { id } = await params;
  const [found, locale, t, kind, said] = await Promise.all([
    meetingOf(id),
    getLocale(),
    getTranslations('meeting'),
    getTranslations('kind'),
    getTranslations('status'),
  ]);
  if (!found) return missing();
  if ('redirect' in found) permanentRedirect(localPath(locale, `/meetings/${found.redirect}`));
  const { reports, status } = found.meeting;
  const alone = reports.length === 1;
  return (
    <>
      <PageHead
        kicker={
          <>
            {t('kicker', {
              kind: kind(found.meeting.kind),
              status: status === 'held' ? 'held' : said(status),
            })}
            {found.meeting.place && (found.meeting.place.city || !visitTo(found.meeting)) && (
              <>
                {': '}
                <PlaceLine place={found.meeting.place} />
              </>
            )}
          </>
        }
        title={<PartyNames met={found.meeting} />}
      />
      <div
        className={alone ? 'grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,44rem)_minmax(18rem,30rem)]' : ''}
      >
        <div className={alone ? '' : 'pb-8'}>
          <MeetingFacts meeting={found.meeting} />
        </div>
        <Section id="reports" title={t('reports')} aside={t('reportCount', { count: reports.length })}>
          <NotAlike meeting={found.meeting} />
          <EvidenceKey reports={reports} />
          {alone ? (
            reports.map((report) => <ReportColumn key={report.id} report={report} />)
          ) : (
            <>
              <CompareTable meeting={found.meeting} />
              <HeadlineHow meeting={found.meeting} />
            </>
          )}
        </Section>
      </div>
    </>
  );
});
