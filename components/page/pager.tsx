import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

export interface Paging {
  page: number;
  pages: number;
  /** The path of a page of the list. */
  hrefOf: (page: number) => string;
}

interface Props extends Paging {
  /** The list's title, where the page has more lists than one. */
  of?: string;
  /** What leads there, where it is to be another link than ours to any page. */
  Link?: typeof LocalLink;
}

/** Ways to the pages before and after, from beyond the last to the last; nothing where the list has one page. On paper it says which page this is. */
export function Pager({ page, pages, hrefOf, of, Link = LocalLink }: Props) {
  const t = useTranslations('pager');
  if (pages < 2 && page <= pages) return null;
  const step = 'inline-flex min-h-9 items-center';
  const where = t('where', { page, pages });
  return (
    <>
      <nav
        aria-label={of ? t('labelOf', { list: of }) : t('label')}
        className="flex items-baseline gap-6 border-t border-rule py-3 text-small"
      >
        {page > 1 && (
          <Link href={hrefOf(Math.min(page - 1, pages))} rel="prev" className={step}>
            {t('before')}
          </Link>
        )}
        <span className="text-quiet">{where}</span>
        {page < pages && (
          <Link href={hrefOf(page + 1)} rel="next" className={step}>
            {t('after')}
          </Link>
        )}
      </nav>
      <p className="hidden text-small print:block">{where}</p>
    </>
  );
}
