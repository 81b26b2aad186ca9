import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/lib/accuracy/figures';
import { kindOfSet } from '@/lib/accuracy/main-set';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { sayDate } from '@/lib/time/display';
import { FigureLink } from './figure-link';

interface Props {
  sets: MeasuredSet[];
  /** The names of those whose articles are kept. */
  kept: readonly string[];
}

/** Further sets, each in a few sentences: what they are, what was found in them, and when. */
export function OtherSets({ sets, kept }: Props) {
  const t = useTranslations('otherSets');
  const locale = useLocale();
  if (sets.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{t('title')}</h3>
      {sets.map((set) => {
        const { meetings, wholeMeetings } = set.lists;
        const counts = {
          told: meetings.right + meetings.missed,
          found: meetings.right,
          wrong: meetings.wrong,
          whole: wholeMeetings.right,
          day: sayDate(set.measuredOn, locale),
        };
        const to = (figure?: Figure) => (words: ReactNode) => (
          <FigureLink set={kept.includes(set.name) ? set.name : null} figure={figure}>
            {words}
          </FigureLink>
        );
        const links = {
          there: to('meetings.there'),
          all: to('wholeMeetings.right'),
          more: to('mistake.meeting-wrong'),
        };
        return (
          <p key={set.name} className="max-w-[46rem] pt-1">
            {t.rich(`what.${kindOfSet(set)}`, { articles: set.articles, all: to() })}{' '}
            {t.rich('counted', { ...counts, ...links })}
          </p>
        );
      })}
    </div>
  );
}
