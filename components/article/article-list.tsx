import { useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { LocalLink } from '@/components/locale/local-link';
import type { NamedArticle } from '@/graph/queries/names';
import { ArticleIssue } from './article-issue';
import { creditsAnother } from './credit-apart';
import { CreditName } from './credit-name';

/** Articles with their publisher and day. */
export function ArticleList({ articles }: { articles: (NamedArticle & { opening?: string })[] }) {
  return (
    <ul className="md:columns-2 md:gap-12">
      {articles.map((article) => (
        <li key={article.id} className="break-inside-avoid border-b border-rule py-2">
          <ArticleTitle article={article} />
          <span className="block text-small text-quiet">
            <ArticleSource article={article} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The title, or its first words where it has none, linked to the article's page. */
export function ArticleTitle({ article }: { article: NamedArticle & { opening?: string } }) {
  const t = useTranslations('article');
  const words = article.title ?? article.opening;
  return (
    <LocalLink href={`/articles/${article.id}`} className="font-serif">
      {words ? <span lang={langOf(words)}>{words}</span> : t('untitled')}
    </LocalLink>
  );
}

/** Publisher and day, each said to be unknown where it is; the agency that is credited. */
export function ArticleSource({ article }: { article: NamedArticle }) {
  const t = useTranslations('article');
  return (
    <>
      <ArticleIssue article={article} />
      {creditsAnother(article) && (
        <>
          {' · '}
          {t('credit')} <CreditName of={article} />
        </>
      )}
    </>
  );
}
