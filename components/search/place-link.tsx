import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { Names } from '@/components/locale/names';
import type { PlaceHit } from '@/graph/queries/search-places';
import { nameOf } from './name-of';
import type { PairQuery } from './pair-asked';
import { placeAsked } from './place-asked';
import { usePlaceSaid } from './place-said';

/** A place was typed: the list of the meetings there, narrowed by whom, by the times and by the kinds that were typed with it. */
export function PlaceLink({ hit, query }: { hit: PlaceHit; query: PairQuery }) {
  const t = useTranslations('searchPage');
  const placeSaid = usePlaceSaid();
  const { href, exact } = placeAsked(hit, query);
  return (
    <p className="my-3 max-w-[52rem] border-l-2 border-accent bg-wash px-3 py-2">
      <LocalLink href={href} className="font-serif text-sub font-semibold">
        {placeSaid(hit.place)}
      </LocalLink>
      <span className="block text-small text-quiet">
        {hit.with && (
          <>
            <Named of={nameOf(hit.with)} />
            {': '}
          </>
        )}
        {hit.without.length > 0 &&
          t.rich('placeWithout', { who: () => <Names of={hit.without.map(nameOf)} /> })}{' '}
        {exact
          ? t('placeHow', { count: hit.meetings, of: hit.without.length > 0 ? 'others' : 'all' })
          : t('placeHowApart')}
      </span>
    </p>
  );
}
