import { useLocale, useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { PublisherName } from '@/components/article/publisher-name';
import { nameId } from '@/components/article/source-link';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { Section } from '@/components/page/section';
import type { Spelling } from '@/graph/queries/spellings';
import { sayDate } from '@/lib/time/display';

/** So many places of a spelling are about as tall as a line of a list, one under the other. */
const PLACES = 4;

/** How the articles spell a leader's name, how many each way, and where: each a link to the name in the text. */
export function SpellingList({ leader, spellings }: { leader: string; spellings: Spelling[] }) {
  const t = useTranslations('leader');
  const article = useTranslations('article');
  const locale = useLocale();
  if (spellings.length === 0) return null;
  return (
    <Section
      id="spellings"
      lines={spellings.reduce((lines, { seen }) => lines + 1 + Math.floor(seen.length / PLACES), 0)}
      title={t('spellings')}
      aside={t('spellingCount', { count: spellings.length })}
    >
      <ul className="gap-12 md:columns-2">
        {spellings.map(({ form, articles, seen }) => (
          <li key={form} className="break-inside-avoid border-b border-rule py-1.5">
            <span className="flex items-baseline justify-between gap-3">
              <span lang="bn" className="font-serif">
                {form}
              </span>
              <LocalLink
                href={articlesPath([leader], { as: form })}
                className="inline-flex min-h-6 shrink-0 items-center text-small"
              >
                {t('spellingArticles', { count: articles })}
              </LocalLink>
            </span>
            <span className="flex flex-wrap gap-x-4 text-small text-quiet">
              {seen.map(({ id, start, published, ...one }) => (
                // a plain link: only a whole page load lets `:target` mark the name
                <a
                  key={id}
                  href={`${localPath(locale, `/articles/${id}`)}#${nameId(start)}`}
                  className="inline-flex min-h-6 items-center"
                >
                  <span>
                    <PublisherName of={one} />
                    {', '}
                    {published ? sayDate(published, locale) : article('dayUnknown')}
                  </span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
