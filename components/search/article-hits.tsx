import { useTranslations } from 'next-intl';
import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import { SourceLink } from '@/components/article/source-link';
import type { ArticleHit } from '@/graph/queries/search-articles';
import { MarkedSentence } from './marked-sentence';

/** Articles that were found, with the sentence that has the words. */
export function ArticleHits({ rows }: { rows: ArticleHit[] }) {
  const t = useTranslations('searchPage');
  return (
    <ul>
      {rows.map((article) => (
        <li key={article.id} className="border-b border-rule py-2">
          <ArticleTitle article={article} />
          <span className="block text-small text-quiet">
            <ArticleSource article={article} />
          </span>
          {article.sentence && (
            <div className="pt-1">
              <MarkedSentence sentence={article.sentence} />{' '}
              <SourceLink evidence={{ ...article.sentence, articleId: article.id }}>
                {t('inArticle')}
              </SourceLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
