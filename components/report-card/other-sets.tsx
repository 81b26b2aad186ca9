import { useLocale, useTranslations } from 'next-intl';
import { kindOfSet } from '@/lib/accuracy/main-set';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { sayDate } from '@/lib/time/display';

/** Further sets, each in a few sentences: what they are, what was found in them, and when. */
export function OtherSets({ sets }: { sets: MeasuredSet[] }) {
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
        return (
          <p key={set.name} className="max-w-[46rem] pt-1">
            {t(`what.${kindOfSet(set)}`, { articles: set.articles })} {t('counted', counts)}
          </p>
        );
      })}
    </div>
  );
}
