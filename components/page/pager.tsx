import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

interface Props {
  page: number;
  pages: number;
  /** The path of a page of the list. */
  hrefOf: (page: number) => string;
}

/** Ways to the pages before and after; nothing where the list has one page. */
export function Pager({ page, pages, hrefOf }: Props) {
  const t = useTranslations('pager');
  if (pages < 2) return null;
  const step = 'inline-flex min-h-9 items-center';
  return (
    <nav aria-label={t('label')} className="flex items-baseline gap-6 border-t border-rule py-3 text-small">
      {page > 1 && (
        <LocalLink href={hrefOf(page - 1)} rel="prev" className={step}>
          {t('before')}
        </LocalLink>
      )}
      <span className="text-quiet">{t('where', { page, pages })}</span>
      {page < pages && (
        <LocalLink href={hrefOf(page + 1)} rel="next" className={step}>
          {t('after')}
        </LocalLink>
      )}
    </nav>
  );
}
