import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';

const PAGES = { explorer: '/', map: '/map', list: '/meetings' } as const;
type Page = keyof typeof PAGES;

/** Where else the meetings of this filter can be seen. Nothing without a filter, for then the menu leads there. */
export function SameFilter({ filter, here }: { filter: MeetingFilter; here: Page }) {
  const t = useTranslations('sameFilter');
  const query = queryOfAll(filter);
  if (query === '') return null;
  return (
    <p className="flex flex-wrap gap-x-3 pb-2 text-small print:hidden">
      <span className="text-quiet">{t('label')}</span>
      {(Object.keys(PAGES) as Page[])
        .filter((page) => page !== here)
        .map((page) => (
          <LocalLink
            key={page}
            href={withQuery(PAGES[page], query)}
            className="inline-flex min-h-6 items-center"
          >
            {t(`in.${page}`)}
          </LocalLink>
        ))}
    </p>
  );
}

/** What all three pages can be asked; the rest narrows the list alone. */
const queryOfAll = ({ from, to, reading, kind, status, country, leader }: MeetingFilter): string =>
  meetingFilterUrl({
    ...{ from, to, reading, kind, status, country, leader },
    sort: 'newest',
    page: 1,
  });
