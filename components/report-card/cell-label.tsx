import { useTranslations } from 'next-intl';

/** What is counted of each article of a set. */
export const LISTS = ['leaders', 'countries', 'meetings'] as const;
export const COLUMNS = [...LISTS, 'mistakes'] as const;

/** What a cell is of, where no head of a column stands above it. */
export function CellLabel({ of }: { of: (typeof COLUMNS)[number] }) {
  const t = useTranslations('setArticles');
  return <span className="block text-fine font-normal text-quiet md:hidden">{t(of)}</span>;
}
