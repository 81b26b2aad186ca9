import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asking, describing } from '@/app/asking';
import { missing } from '@/app/missing';
import { articleMetadata } from '@/app/share/article';
import { notFoundMetadata } from '@/app/share/not-found';
import { ArticleHead } from '@/components/article/article-head';
import { ArticleText } from '@/components/article/article-text';
import { MarkSwitches } from '@/components/article/mark-switches';
import { Understood } from '@/components/article/understood';
import { openGraph } from '@/graph/engine/open';
import { article } from '@/graph/queries/article';
import { isBeginning } from '@/lib/page/is-beginning';
import { hasLostWords } from '@/lib/page/lost-words';
import { unknownHost } from '@/lib/page/outlet-at';
import { labelApart } from './label-apart';

interface Props {
  params: Promise<{ id: string }>;
}

const articleOf = cache(async (id: string) => article(openGraph(), id));

export const generateMetadata = describing(async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const found = await articleOf(id);
  if (!found) return notFoundMetadata();
  return articleMetadata(found, await getLocale());
});

/** One article: its text with what was understood marked in it, and beside it. */
export default asking(async ({ params }: Props) => {
  const { id } = await params;
  const found = await articleOf(id);
  if (!found) return missing();
  const t = await getTranslations('article');
  return (
    <>
      <ArticleHead article={found} label={labelApart(found)} host={unknownHost(found.url)} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,43rem)_minmax(18rem,26rem)]">
        <article aria-label={t('text')} className="marked-article">
          <MarkSwitches article={found} />
          <ArticleText article={found} />
          {hasLostWords(found.text) && <p className="pt-3 text-small text-quiet">{t('lostWords')}</p>}
          {isBeginning(found.text) && <p className="pt-3 text-small text-quiet">{t('beginning')}</p>}
        </article>
        <aside
          id="understood"
          aria-labelledby="understood-title"
          className="lg:sticky lg:top-4 lg:max-h-[calc(100svh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <Understood article={found} />
        </aside>
      </div>
    </>
  );
});
