import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Names } from '@/components/locale/names';
import type { NameHit } from '@/graph/queries/name-hit';
import { nameOf } from './name-of';
import { type PairQuery, pairAsked } from './pair-asked';

interface Props {
  a: NameHit;
  b: NameHit;
  query: PairQuery;
  /** How many of the two fit the query. */
  meetings: number;
}

/** Two names were typed: the page of the two, narrowed by the times and kinds that were typed with them. */
export function PairLink({ a, b, query, meetings }: Props) {
  const t = useTranslations('searchPage');
  const { href, exact, narrowed } = pairAsked(a, b, query);
  return (
    <p className="my-3 max-w-[52rem] border-l-2 border-accent bg-wash px-3 py-2">
      <LocalLink href={href} className="font-serif text-sub font-semibold">
        <Names of={[nameOf(a), nameOf(b)]} />
      </LocalLink>
      <span className="block text-small text-quiet">
        {exact ? t('pairHow', { count: meetings, narrowed: narrowed ? 'yes' : 'no' }) : t('pairHowApart')}
      </span>
    </p>
  );
}
