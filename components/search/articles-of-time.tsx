import { useTranslations } from 'next-intl';
import type { SearchQuery } from '@/lib/search/parse-query';
import { timesSaid } from './time-said';
import { useSaysTimes } from './use-says-times';

/** Says that articles were found by the time of their publication, where nothing but a time was typed. */
export function ArticlesOfTime({ query }: { query: SearchQuery }) {
  const t = useTranslations('searchPage');
  const says = useSaysTimes();
  if (!query.timeAlone) return null;
  return (
    <p className="text-small text-quiet">{t('articlesOfTime', { times: timesSaid(query.times, says) })}</p>
  );
}
