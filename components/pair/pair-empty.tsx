import { useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { LocalLink } from '@/components/locale/local-link';
import type { Bilingual } from '@/components/locale/name-in';
import { NamedInText } from '@/components/locale/named-in-text';
import type { Pair } from '@/graph/queries/pair';

/** One of the two: what they are called, by which id, and how many articles name them. */
interface Alone {
  of: Bilingual;
  id: string;
  articles: number;
}

interface Props {
  coverage: Pair['coverage'];
  sides: [Alone, Alone];
  countries: boolean;
}

/** What is said of two of whom no article tells a meeting: that it is not told, and not that they never met. */
export function PairEmpty({ coverage, sides, countries }: Props) {
  const people = useTranslations('pair');
  const states = useTranslations('countryPair');
  const [a, b] = sides;
  const both = { a: () => <NamedInText of={a.of} />, b: () => <NamedInText of={b.of} /> };
  const count = coverage.articles;
  const articles = countries ? states('nothingBoth', { count }) : people('nothingBoth', { count });
  return (
    <div className="max-w-[46rem] border-y border-rule py-4">
      <p>{countries ? states.rich('nothing', both) : people.rich('nothing', both)}</p>
      <p className="pt-2">
        {count > 0 ? <LocalLink href={articlesPath([a.id, b.id])}>{articles}</LocalLink> : articles}
      </p>
      <ul className="pt-2">
        {sides.map(({ of, id, articles: alone }) => (
          <li key={id}>
            <LocalLink href={articlesPath([id])} className="inline-flex min-h-6 items-center">
              <span>
                {people.rich('alone', { name: () => <NamedInText of={of} begins />, count: alone })}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
