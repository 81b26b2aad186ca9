import { describePair, PairPage } from '@/app/[locale]/pair-page';
import { asking, describing } from '@/app/asking';
import type { UrlParams } from '@/lib/filter/url-params';

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
  return PairPage({ a, b, asked: `/pairs/${a}/${b}`, params: await searchParams });
});
