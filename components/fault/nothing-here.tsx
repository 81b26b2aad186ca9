import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { FaultPage } from './fault-page';

/** No such page, leader, country, meeting or article: what that may mean, and where to go from here. */
export function NothingHere() {
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
