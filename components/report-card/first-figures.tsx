import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { ofHundred } from '@/lib/accuracy/of-hundred';

/** The count that a figure is from, in the table with the others. */
const inList = (words: ReactNode) => <a href="#found">{words}</a>;

/** The three figures to know before all others: meetings found, meetings right, days invented. */
export function FirstFigures({ lists, days, grounds }: Pick<MeasuredSet, 'lists' | 'days' | 'grounds'>) {
  const t = useTranslations('firstFigures');
  const { right, wrong, missed } = lists.meetings;
  const judged = right + wrong;
  // where fair readers differ whether it is a meeting, nothing was counted
  const open = grounds.meetings - judged;
  const figures = [
    [ofHundred(right, right + missed), t.rich('found', { right, of: right + missed, all: inList }), 'found'],
    [ofHundred(right, judged), t.rich('right', { right, of: judged, open, all: inList }), 'right'],
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
        <span>
          {t.rich('invented', { given: days.given, all: (words) => <a href="#must-not">{words}</a> })}
        </span>
      </li>
    </ul>
  );
}
