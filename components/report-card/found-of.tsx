import { useTranslations } from 'next-intl';
import type { Hits, List } from '@/lib/accuracy/measured';
import { FigureLink } from './figure-link';

interface Props extends Hits {
  list: List;
  /** The set whose figures the counts are; null for those of one article, which lead nowhere. */
  set?: string | null;
}

/** On one line where the table has room for it; letters twice as large leave none. */
const LINK = 'inline-flex min-h-6 items-center @2xl:whitespace-nowrap';

/** How many of what is there were found, and how many more that are not. */
export function FoundOf({ right, wrong, missed, list, set = null }: Props) {
  const t = useTranslations('setArticles');
  const share = useTranslations('share');
  // people, whom Bengali counts otherwise than things
  const unit = list === 'leaders' ? 'people' : 'things';
  const there = right + missed;
  if (there + wrong === 0) return <span className="text-quiet">{t('none')}</span>;
  return (
    <span className={missed + wrong > 0 ? 'font-semibold' : undefined}>
      {there > 0 && (
        <FigureLink set={set} figure={`${list}.there`} className={LINK}>
          {share('counted', { right, of: there, unit })}
        </FigureLink>
      )}
      {/* two links stand one under the other */}
      {there > 0 && wrong > 0 && (set ? <br /> : ', ')}
      {wrong > 0 && (
        <FigureLink set={set} figure={`${list}.right`} className={LINK}>
          {t('extra', { count: wrong, unit })}
        </FigureLink>
      )}
    </span>
  );
}
