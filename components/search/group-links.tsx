import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import type { Found } from '@/graph/queries/search';
import { SEARCH_GROUPS, type SearchFilter, searchPath } from '@/lib/filter/search-filter';

/** Ways to one kind of finds alone, each with its count. */
export function GroupLinks({ filter, found }: { filter: SearchFilter; found: Found }) {
  const t = useTranslations('searchPage');
  return (
    <nav aria-label={t('groups')} className="border-b border-rule">
      <ul className="flex flex-wrap gap-x-5">
        {SEARCH_GROUPS.map((group) => (
          <li key={group}>
            <LocalLink
              href={searchPath({ q: filter.q, in: group })}
              aria-current={group === filter.in ? 'page' : undefined}
              className="inline-flex min-h-10 min-w-6 items-center justify-center border-b-2 border-transparent text-small no-underline hover:border-edge aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {group === 'all'
                ? t('group.all')
                : t('tab', { name: t(`group.${group}`), count: found[group].total })}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
