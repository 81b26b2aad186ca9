import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { usePlaceName } from '@/components/map/place-name';
import type { PlaceHit } from '@/graph/queries/search-places';
import { nameOf } from './name-of';
import type { PairQuery } from './pair-asked';
import { placeAsked } from './place-asked';

/** A place was typed: the list of the meetings there, narrowed by whom, by the times and by the kinds that were typed with it. */
export function PlaceLink({ hit, query }: { hit: PlaceHit; query: PairQuery }) {
  const t = useTranslations('searchPage');
  const placeName = usePlaceName();
  const { href, exact } = placeAsked(hit, query);
  return (
    <p className="my-3 max-w-[52rem] border-l-2 border-accent bg-wash px-3 py-2">
      <LocalLink href={href} className="font-serif text-sub font-semibold">
        {placeName(hit.place)}
      </LocalLink>
      <span className="block text-small text-quiet">
        {hit.with && (
          <>
            <Named of={nameOf(hit.with)} />
            {': '}
          </>
        )}
        {exact ? t('placeHow', { count: hit.meetings }) : t('placeHowApart')}
      </span>
    </p>
  );
}
