import { describePair, PairPage } from '@/app/[locale]/pair-page';
import { asking, describing } from '@/app/asking';
import type { UrlParams } from '@/lib/filter/url-params';

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
  return PairPage({
    a: code,
    b: other,
    asked: `/countries/${code}/with/${other}`,
    params: await searchParams,
  });
});
