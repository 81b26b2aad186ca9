import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { Names } from '@/components/locale/names';
import type { Found } from '@/graph/queries/search';
import { READING } from '@/lib/search/times-asked';
import type { RangeReading } from '@/lib/time/filter';
import { nameOf } from './name-of';
import { usePlaceSaid } from './place-said';
import { timeAsked } from './time-asked';
import { timesSaid } from './time-said';
import { Untimed } from './untimed';
import { useSaysTimes } from './use-says-times';

/** A time was typed: the list of the meetings that were then, of whoever is named; how many surely were, and how many may have been. */
export function TimeLink({ found }: { found: Found }) {
  const t = useTranslations('searchPage');
  const says = useSaysTimes();
  const placeSaid = usePlaceSaid();
  const { query, sides, at, meetings, surely, maybe, untimed, articles } = found;
  if (query.times.length === 0) return null;
  const linked = (reading: RangeReading, words: ReactNode) => {
    const href = timeAsked(found, reading);
    return href === null ? words : <LocalLink href={href}>{words}</LocalLink>;
  };
  const said = timesSaid(query.times, says);
  // years alone are words that an article has to hold, and so is what stands beside nothing else
  const besides =
    query.names.length + query.kinds.length + query.statuses.length > 0 &&
    query.times.some((time) => !query.words.includes(time));
  return (
    <p className="my-3 max-w-[52rem] border-l-2 border-accent bg-wash px-3 py-2">
      <span className="font-serif text-sub font-semibold">
        {meetings.total > 0 ? linked(READING, said) : said}
      </span>
      <span className="block text-small text-quiet">
        {sides.length > 0 && (
          <>
            <Names of={sides.map(nameOf)} />
            {': '}
          </>
        )}
        {at.length > 0 && `${at.map(placeSaid).join(' · ')}: `}
        {t.rich('timeSure', {
          ...{ count: surely, maybe },
          sure: (words) => linked('certainly', words),
          more: (words) => linked('possibly', words),
        })}
        {query.week && ` ${t('timeWeek')}`}
        <Untimed count={untimed} list={timeAsked(found)} />
        {besides && articles.total > 0 && ` ${t('timeArticles')}`}
      </span>
    </p>
  );
}
