import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking } from '@/app/asking';
import { pageMetadata } from '@/app/share/page-metadata';
import { CountryTable } from '@/components/country/country-table';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { PageHead } from '@/components/page/page-head';
import { openGraph } from '@/graph/engine/open';
import { countries } from '@/graph/queries/countries';
import { coverage } from '@/graph/queries/coverage';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('countries');
  return pageMetadata(await getLocale(), {
    path: '/countries',
    title: t('title'),
    description: t('lead'),
  });
}

/** Every country that an article refers to. */
export default asking(async () => {
  const graph = openGraph();
  const [rows, rests, t] = await Promise.all([
    countries(graph),
    coverage(graph),
    getTranslations('countries'),
  ]);
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <p className="pb-2 text-small text-quiet">{t('count', { count: rows.length })}</p>
      <CountryTable rows={rows} />
      <CoverageLine coverage={rests} />
    </>
  );
});
