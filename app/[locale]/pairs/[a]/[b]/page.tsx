import { permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { describePair, PairPage } from '@/app/[locale]/pair-page';
import { asking, describing } from '@/app/asking';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { pairPath } from '@/components/pair/pair-path';
import { queryOf, type UrlParams } from '@/lib/filter/url-params';

interface Props {
  params: Promise<{ a: string; b: string }>;
  searchParams: Promise<UrlParams>;
}

export const generateMetadata = describing(async ({ params }: Pick<Props, 'params'>) => {
  const { a, b } = await params;
  return describePair(a, b);
});

/** Two leaders, or a leader and a country: how often they met, when last, where, and in which sentences it stands. */
export default asking(async ({ params, searchParams }: Props) => {
  const { a, b } = await params;
  const asked = await searchParams;
  const path = pairPath(a, b);
  if (a !== b && path !== `/pairs/${a}/${b}`) {
    permanentRedirect(localPath(await getLocale(), withQuery(path, queryOf(asked))));
  }
  return PairPage({ a, b, params: asked });
});
