import { useTranslations } from 'next-intl';
import { FaultPage } from './fault-page';
import { TryAgain } from './try-again';

/** The page while the graph cannot be reached; it comes back by itself. */
export function GraphAway() {
  const t = useTranslations('graphAway');
  return (
    <FaultPage title={t('title')}>
      <meta name="robots" content="noindex" />
      <p>{t('what')}</p>
      <TryAgain label={t('again')} />
      <p className="border-t border-rule pt-3 text-small text-quiet">{t('keeper')}</p>
    </FaultPage>
  );
}
