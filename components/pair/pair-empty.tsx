import { useLocale, useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { LocalLink } from '@/components/locale/local-link';
import { type Bilingual, nameIn } from '@/components/locale/name-in';
import type { Pair } from '@/graph/queries/pair';

interface Props {
  coverage: Pair['coverage'];
  a: Bilingual;
  b: Bilingual;
  /** Their ids, as the list of articles asks for them. */
  names: string[];
  countries: boolean;
}

/** What is said of two of whom no article tells a meeting: that it is not told, and not that they never met. */
export function PairEmpty({ coverage, a, b, names, countries }: Props) {
  const people = useTranslations('pair');
  const states = useTranslations('countryPair');
  const locale = useLocale();
  const both = { a: nameIn(locale, a), b: nameIn(locale, b) };
  const count = coverage.articles;
  const articles = countries ? states('nothingBoth', { count }) : people('nothingBoth', { count });
  return (
    <div className="max-w-[46rem] border-y border-rule py-4">
      <p>{countries ? states('nothing', both) : people('nothing', both)}</p>
      <p className="pt-2">
        {count > 0 ? <LocalLink href={articlesPath(names)}>{articles}</LocalLink> : articles}
      </p>
    </div>
  );
}
