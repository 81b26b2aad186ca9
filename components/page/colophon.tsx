import { useLocale, useTranslations } from 'next-intl';
import { sayDate } from '@/lib/time/display';
import { FootLink } from './foot-link';
import { PrintLine } from './print-line';

/** Today where the readers are, as an ISO day. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format(new Date());

/** The foot of every page: how what stands above came about. @param address the site's host, for the printed page */
export function Colophon({ address }: { address: string }) {
  const t = useTranslations('colophon');
  const meta = useTranslations('meta');
  const locale = useLocale();
  return (
    <footer className="mx-auto mt-16 max-w-[88rem] px-4 pb-10 md:px-8">
      <div className="border-t border-rule pt-4 text-small text-quiet">
        <div className="md:columns-2 md:gap-12">
          <p className="mb-3 break-inside-avoid">{t('how')}</p>
          <p className="mb-3 break-inside-avoid">{t('doubt')}</p>
        </div>
        <PrintLine address={address} day={meta('asOf', { day: sayDate(today(), locale) })} />
        <FootLink path="/report-card" locale={locale}>
          {t('card')}
        </FootLink>
      </div>
    </footer>
  );
}
