import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';

/** The foot of every page: how what stands above came about. */
export function Colophon() {
  const t = useTranslations('colophon');
  return (
    <footer className="mx-auto mt-16 max-w-[88rem] px-4 pb-10 md:px-8">
      <div className="border-t border-rule pt-4 text-small text-quiet">
        <div className="md:columns-2 md:gap-12">
          <p className="mb-3 break-inside-avoid">{t('how')}</p>
          <p className="mb-3 break-inside-avoid">{t('doubt')}</p>
        </div>
        <LocalLink href="/report-card" className="inline-flex min-h-9 items-center">
          {t('card')}
        </LocalLink>
      </div>
    </footer>
  );
}
