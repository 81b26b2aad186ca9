import { useTranslations } from 'next-intl';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { ofHundred } from '@/lib/accuracy/of-hundred';

/** The three figures to know before all others: meetings found, meetings right, days invented. */
export function FirstFigures({ lists, days, grounds }: Pick<MeasuredSet, 'lists' | 'days' | 'grounds'>) {
  const t = useTranslations('firstFigures');
  const { right, wrong, missed } = lists.meetings;
  const judged = right + wrong;
  // where fair readers differ whether it is a meeting, nothing was counted
  const open = grounds.meetings - judged;
  const figures = [
    [ofHundred(right, right + missed), t('found', { right, of: right + missed }), 'found'],
    [ofHundred(right, judged), t('right', { right, of: judged, open }), 'right'],
  ] as const;
  return (
    <ul className="grid border-t border-rule sm:grid-cols-3 sm:divide-x sm:divide-rule">
      {figures.map(([hundred, words, id]) => (
        <li key={id} className="border-b border-rule py-3 sm:border-b-0 sm:px-6 sm:first:pl-0">
          <span className="block font-serif text-head font-semibold">
            {t('ofHundred', { count: hundred ?? 0 })}
          </span>
          <span>{words}</span>
        </li>
      ))}
      <li className="py-3 sm:pl-6">
        <span className="block font-serif text-head font-semibold">
          {t('days', { count: days.invented })}
        </span>
        <span>{t('invented', { given: days.given })}</span>
      </li>
    </ul>
  );
}
