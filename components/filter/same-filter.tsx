import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { mapViewUrl, WHOLE_WORLD } from '@/lib/filter/map-view';
import { isNarrowed, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, withQuery } from '@/lib/filter/url-params';

const PAGES = { explorer: '/', map: '/map', list: '/meetings' } as const;
type Page = keyof typeof PAGES;

/**
 * Where else the meetings of this filter can be seen: on those pages alone that can be asked for just these. Nothing
 * without a filter, for then the menu leads there.
 */
export function SameFilter({ filter, here }: { filter: MeetingFilter; here: Page }) {
  const t = useTranslations('sameFilter');
  if (!isNarrowed(filter)) return null;
  const elsewhere = (Object.keys(PAGES) as Page[]).flatMap((page) => {
    const path = page === here ? null : pathOf(page, filter);
    return path ? [{ page, path }] : [];
  });
  if (elsewhere.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 pb-2 text-small print:hidden">
      <span className="text-quiet">{t('label')}</span>
      {elsewhere.map(({ page, path }) => (
        <LocalLink key={page} href={path} className="inline-flex min-h-6 items-center">
          {t(`in.${page}`)}
        </LocalLink>
      ))}
    </p>
  );
}

/** The same meetings on another page; null where it would have others as well. */
export function pathOf(page: Page, filter: MeetingFilter): string | null {
  const { leader, role, place, organisation, untied, reports, without } = filter;
  const part = leader && role;
  const asked = meetingFilterUrl({ ...filter, place: undefined, sort: 'newest', page: 1 });
  if (page === 'list' || !(place || organisation || untied || part || reports || without)) {
    return withQuery(PAGES[page], asked);
  }
  // the map has what is at one place beside it
  const isPlaceAlone = page === 'map' && place && isPlaceOnMap(place);
  if (!isPlaceAlone || organisation || untied || part || reports || without) return null;
  return withQuery(PAGES.map, joinQueries(asked, mapViewUrl({ ...WHOLE_WORLD, at: place })));
}

const isPlaceOnMap = (place: string): boolean => place !== 'none' && !place.includes(',');
