import { permanentRedirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { describePair, PairPage } from '@/app/[locale]/pair-page';
import { asking, describing } from '@/app/asking';
import { withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { pairPath } from '@/components/pair/pair-path';
import { queryOf, type UrlParams } from '@/lib/filter/url-params';

interface Props {
  params: Promise<{ code: string; other: string }>;
  searchParams: Promise<UrlParams>;
}

export const generateMetadata = describing(async ({ params }: Pick<Props, 'params'>) => {
  const { code, other } = await params;
  return describePair(code, other);
});

/** Two countries: how often their people met, when last, where, and in which sentences it stands. */
export default asking(async ({ params, searchParams }: Props) => {
  const { code, other } = await params;
  const asked = await searchParams;
  const path = pairPath(code, other);
  if (code !== other && path !== `/countries/${code}/with/${other}`) {
    permanentRedirect(localPath(await getLocale(), withQuery(path, queryOf(asked))));
  }
  return PairPage({ a: code, b: other, params: asked });
});
