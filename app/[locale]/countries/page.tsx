import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking } from '@/app/asking';
import { pageMetadata } from '@/app/share/page-metadata';
import { withQuery } from '@/app/url';
import { CountryTable } from '@/components/country/country-table';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { Faults } from '@/components/filter/faults';
import { OrganisationTable } from '@/components/organisation/organisation-table';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { openGraph } from '@/graph/engine/open';
import { countries } from '@/graph/queries/countries';
import { coverage } from '@/graph/queries/coverage';
import { organisations } from '@/graph/queries/organisations';
import { COUNTRY_SORTS, parseCountryFilter } from '@/lib/filter/country-filter';
import type { UrlParams } from '@/lib/filter/url-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('countries');
  return pageMetadata(await getLocale(), {
    path: '/countries',
    title: t('headTitle'),
    description: t('description'),
  });
}

/** Every country that an article refers to. */
export default asking(async ({ searchParams }: { searchParams: Promise<UrlParams> }) => {
  const parsed = parseCountryFilter(await searchParams);
  const sort = parsed.ok ? parsed.value.sort : COUNTRY_SORTS[0];
  const locale = await getLocale();
  const graph = openGraph();
  const [rows, bodies, rests, t] = await Promise.all([
    countries(graph, sort, locale),
    organisations(graph, locale),
    coverage(graph),
    getTranslations('countries'),
  ]);
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <p className="pb-2 text-small text-quiet">{t('count', { count: rows.length })}</p>
      {!parsed.ok && <Faults faults={parsed.faults} />}
      <CountryTable
        rows={rows}
        sort={sort}
        hrefOf={(by) => withQuery('/countries', by === COUNTRY_SORTS[0] ? '' : `sort=${by}`)}
      />
      {bodies.length > 0 && (
        <Section
          id="organisations"
          lines={bodies.length}
          title={t('organisations')}
          aside={t('organisationCount', { count: bodies.length })}
        >
          <OrganisationTable rows={bodies} caption={t('organisations')} />
        </Section>
      )}
      <CoverageLine coverage={rests} />
    </>
  );
});
