import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asking, describing } from '@/app/asking';
import { pairMetadata } from '@/app/share/pair';
import { Flag } from '@/components/country/flag';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LocalLink } from '@/components/locale/local-link';
import type { Bilingual } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { PairFacts } from '@/components/pair/pair-facts';
import { openGraph } from '@/graph/engine/open';
import { pair, type Side } from '@/graph/queries/pair';

interface Props {
  params: Promise<{ a: string; b: string }>;
}

const pairOf = cache(async (a: string, b: string) => (a === b ? null : pair(openGraph(), a, b)));

const nameOf = (side: Side): Bilingual => (side.is === 'leader' ? side.leader : side.country);

export const generateMetadata = describing(async ({ params }: Props): Promise<Metadata> => {
  const { a, b } = await params;
  const found = await pairOf(a, b);
  return found ? pairMetadata(found, await getLocale()) : {};
});

/** Two leaders or countries: how often they met, when last, where, and in which sentences it stands. */
export default asking(async ({ params }: Props) => {
  const { a, b } = await params;
  const found = await pairOf(a, b);
  if (!found) notFound();
  const t = await getTranslations('pair');
  return (
    <>
      <PageHead
        kicker={t('kicker')}
        title={
          <>
            <SideName side={found.a} /> <span className="font-normal text-quiet">{t('and')}</span>{' '}
            <SideName side={found.b} />
          </>
        }
      />
      <PairFacts pair={found} />
      <CoverageLine coverage={found.coverage} />
      <Section id="meetings" title={t('meetings')}>
        <MeetingTable rows={found.meetings} caption={t('meetings')} />
        <ShownOf shown={found.meetings.length} all={found.total} />
      </Section>
    </>
  );
});

function SideName({ side }: { side: Side }) {
  const href = side.is === 'leader' ? `/leaders/${side.leader.id}` : `/countries/${side.country.code}`;
  const flag = side.is === 'leader' ? side.leader.speaksFor : side.country.code;
  return (
    <span>
      <Flag code={flag} size="large" {...(side.is === 'country' && { name: '' })} />{' '}
      <LocalLink href={href}>
        <Named of={nameOf(side)} />
      </LocalLink>
    </span>
  );
}
