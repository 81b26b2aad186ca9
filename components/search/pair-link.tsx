import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Names } from '@/components/locale/names';
import { pairPath } from '@/components/pair/pair-path';
import type { NameHit } from '@/graph/queries/search-names';
import { keyOf, nameOf } from './name-of';

/** Two names were typed: the page of the two. */
export function PairLink({ a, b, meetings }: { a: NameHit; b: NameHit; meetings: number }) {
  const t = useTranslations('searchPage');
  return (
    <p className="my-3 max-w-[52rem] border-l-2 border-accent bg-wash px-3 py-2">
      <LocalLink href={pairPath(keyOf(a), keyOf(b))} className="font-serif text-sub font-semibold">
        <Names of={[nameOf(a), nameOf(b)]} />
      </LocalLink>
      <span className="block text-small text-quiet">{t('pairHow', { count: meetings })}</span>
    </p>
  );
}
