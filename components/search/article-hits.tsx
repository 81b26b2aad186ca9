import { useTranslations } from 'next-intl';
import { ArticleIssue } from '@/components/article/article-issue';
import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import { SourceLink } from '@/components/article/source-link';
import { Names } from '@/components/locale/names';
import type { ArticleHit } from '@/graph/queries/search-articles';
import { MarkedSentence } from './marked-sentence';

interface Props {
  rows: ArticleHit[];
  /** They were found by the time of their publication, and by no word. */
  published: boolean;
}

/** Articles that were found, and why: the sentence that has the words, whom they name, or that the headline has them. */
export function ArticleHits({ rows, published }: Props) {
  const t = useTranslations('searchPage');
  return (
    <ul>
      {rows.map((article) => (
        <li key={article.id} className="border-b border-rule py-2">
          <ArticleTitle article={article} />
          <span className="block text-small text-quiet">
            <ArticleSource article={article} />
          </span>
          {article.names.length > 0 && (
            <span className="block text-small text-quiet">
              {t.rich('naming', { names: () => <Names of={article.names} within /> })}
            </span>
          )}
          {!published && !article.sentence && article.names.length === 0 && (
            <span className="block text-small text-quiet">{t('inHeadline')}</span>
          )}
          {article.sentence && (
            <div className="pt-1">
              <MarkedSentence sentence={article.sentence} />{' '}
              <SourceLink
                evidence={{ ...article.sentence, articleId: article.id }}
                said={<ArticleIssue article={article} />}
              >
                {t('inArticle')}
              </SourceLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
