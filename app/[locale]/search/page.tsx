import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { alternates } from '@/app/alternates';
import { asking } from '@/app/asking';
import { notPastTheEnd } from '@/app/past-the-end';
import { single } from '@/app/url';
import { Faults } from '@/components/filter/faults';
import { PageHead } from '@/components/page/page-head';
import { Finds } from '@/components/search/finds';
import { SearchHelp } from '@/components/search/search-help';
import { openGraph } from '@/graph/engine/open';
import { search } from '@/graph/queries/search';
import { parseSearch, searchPath } from '@/lib/filter/search-filter';
import type { UrlParams } from '@/lib/filter/url-params';

interface Props {
  searchParams: Promise<UrlParams>;
}

/** What the page was asked for; null where nothing was typed. */
async function askedOf(searchParams: Props['searchParams']) {
  const params = await searchParams;
  const q = single(params.q)?.trim() ?? '';
  return q === '' ? null : { q, parsed: parseSearch({ ...params, q }) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [asked, t, locale] = await Promise.all([
    askedOf(searchParams),
    getTranslations('searchPage'),
    getLocale(),
  ]);
  return {
    title: asked ? t('titleFor', { q: asked.q }) : t('title'),
    description: t('description'),
    alternates: alternates(locale, asked?.parsed.ok ? searchPath(asked.parsed.value) : '/search'),
    // finds are pages of ours already, each under its own address
    ...(asked && { robots: { index: false } }),
  };
}

/** Everything that a query finds; what can be searched where there is none. */
export default asking(async ({ searchParams }: Props) => {
  const [asked, t] = await Promise.all([askedOf(searchParams), getTranslations('searchPage')]);
  if (asked?.parsed.ok) {
    const found = await search(openGraph(), asked.parsed.value);
    await notPastTheEnd('/search', await searchParams, { page: found });
    return <Finds filter={asked.parsed.value} found={found} />;
  }
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      {asked && !asked.parsed.ok && <Faults faults={asked.parsed.faults} title={t('refused')} />}
      <SearchHelp />
    </>
  );
});
