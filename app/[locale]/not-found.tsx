import { useTranslations } from 'next-intl';
import { notFoundMetadata } from '@/app/share/not-found';
import { FaultPage } from '@/components/fault/fault-page';
import { LocalLink } from '@/components/locale/local-link';

export const generateMetadata = notFoundMetadata;

/** No such page, leader, country, meeting or article. */
export default function NotFound() {
  const t = useTranslations('notFound');
  const ways = [
    ['/leaders', t('leaders')],
    ['/countries', t('countries')],
    ['/meetings', t('meetings')],
    ['/articles', t('articles')],
  ] as const;
  return (
    <FaultPage title={t('title')}>
      <p>{t('what')}</p>
      <ul className="space-y-1">
        {ways.map(([href, words]) => (
          <li key={href}>
            <LocalLink href={href} className="inline-flex min-h-8 items-center">
              {words}
            </LocalLink>
          </li>
        ))}
      </ul>
    </FaultPage>
  );
}
