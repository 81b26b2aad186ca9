import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { type MapView, REGIONS } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { mapPath } from './map-path';

/** The parts of the world, each a link to its own picture. */
export function RegionLinks({ filter, view }: { filter: MeetingFilter; view: MapView }) {
  const t = useTranslations('map');
  return (
    <nav aria-label={t('regions')}>
      <ul className="flex flex-wrap gap-x-4 text-small">
        {REGIONS.map((region) => (
          <li key={region}>
            <LocalLink
              href={mapPath(filter, { ...view, region, near: [] })}
              scroll={false}
              aria-current={region === view.region ? 'true' : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent no-underline hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {t(`region.${region}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
