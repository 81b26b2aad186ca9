import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/lib/accuracy/figures';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { ofHundred } from '@/lib/accuracy/of-hundred';
import { FigureLink } from './figure-link';

interface Props extends Pick<MeasuredSet, 'lists' | 'days' | 'grounds'> {
  /** The set where its articles are kept. */
  set: string | null;
}

/** The three figures to know before all others: meetings found, meetings right, days invented. */
export function FirstFigures({ lists, days, grounds, set }: Props) {
  const t = useTranslations('firstFigures');
  const { right, wrong, missed } = lists.meetings;
  const judged = right + wrong;
  // where fair readers differ whether it is a meeting, nothing was counted
  const open = grounds.meetings - judged;
  // without the articles the counts lead to the same counts beneath
  const linked = (figure: Figure, beneath: string) => (words: ReactNode) =>
    set === null ? (
      <a href={beneath}>{words}</a>
    ) : (
      <FigureLink set={set} figure={figure}>
        {words}
      </FigureLink>
    );
  const isOpen = (words: ReactNode) => (
    <FigureLink set={set} figure="meetings.open">
      {words}
    </FigureLink>
  );
  const found = linked('meetings.there', '#found');
  const figures = [
    [ofHundred(right, right + missed), t.rich('found', { right, of: right + missed, all: found }), 'found'],
    [
      ofHundred(right, judged),
      t.rich('right', { right, of: judged, open, all: linked('meetings.right', '#found'), isOpen }),
      'right',
    ],
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
          {t.rich('days', { count: days.invented, all: linked('days.invented', '#must-not') })}
        </span>
        <span>{t.rich('invented', { given: days.given, all: linked('days.given', '#must-not') })}</span>
      </li>
    </ul>
  );
}
