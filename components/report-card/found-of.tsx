import { useTranslations } from 'next-intl';
import type { Hits } from '@/lib/accuracy/measured';

interface Props extends Hits {
  /** Whether people are counted, whom Bengali counts otherwise than things. */
  people: boolean;
}

/** How many of what an article has were found, and how many more that it has not. */
export function FoundOf({ right, wrong, missed, people }: Props) {
  const t = useTranslations('setArticles');
  const share = useTranslations('share');
  const unit = people ? 'people' : 'things';
  const there = right + missed;
  if (there + wrong === 0) return <span className="text-quiet">{t('none')}</span>;
  const told = [
    ...(there > 0 ? [share('counted', { right, of: there, unit })] : []),
    ...(wrong > 0 ? [t('extra', { count: wrong, unit })] : []),
  ].join(', ');
  return missed + wrong > 0 ? <span className="font-semibold">{told}</span> : told;
}
