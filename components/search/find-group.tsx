import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { Section } from '@/components/page/section';
import { type SearchFilter, searchPath } from '@/lib/filter/search-filter';

interface Props {
  group: Exclude<SearchFilter['in'], 'all'>;
  filter: SearchFilter;
  found: { rows: readonly unknown[]; total: number };
  children: ReactNode;
}

/** One kind of finds under its heading, with how many of how many are shown; nothing where there are none to show. */
export function FindGroup({ group, filter, found: { rows, total }, children }: Props) {
  const t = useTranslations('searchPage');
  if (rows.length === 0) return null;
  return (
    <Section
      id={group}
      title={t(`group.${group}`)}
      aside={
        rows.length < total
          ? t('shown', { group, shown: rows.length, all: total })
          : t('counted', { group, all: total })
      }
    >
      {children}
      {filter.in === 'all' && rows.length < total && (
        <LocalLink
          href={searchPath({ q: filter.q, in: group })}
          className="mt-2 inline-flex min-h-9 items-center text-small"
        >
          {t('allOf', { group, all: total })}
        </LocalLink>
      )}
    </Section>
  );
}
