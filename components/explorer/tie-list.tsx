import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { HeldCount } from '@/components/meeting/held-count';
import { LastFolds } from '@/components/meeting/last-folds';
import { FoldedList } from '@/components/page/folded-list';
import type { LastMeeting } from '@/graph/queries/last-meeting';
import type { LastMet } from '@/graph/queries/when';
import { type ByStatus, partedByHeld } from '@/lib/filter/by-status';
import type { MeetingStatus } from '@/lib/reading';

/** Another side that the chosen one is tied to. */
export interface TiedSide extends LastMet<LastMeeting> {
  id: string;
  name: { name: string; nameEn: string | null };
  flag: string | null;
  /** Beside a country's name its flag says nothing more. */
  flagSays: boolean;
  /** Meetings of the two under the filter. */
  counts: ByStatus;
  /** The page of the two. */
  href: string;
  /** The list of these meetings by status; null where no page has just these. */
  hrefOf: (status: MeetingStatus) => string | null;
}

interface Props {
  title: ReactNode;
  /** Stands above those with whom nothing was held. */
  notMetTitle: ReactNode;
  /** The most held first. */
  ties: TiedSide[];
  /** What they are. */
  of: 'people' | 'things';
}

/** Whom the chosen one met, how often, and when last; apart from them those with whom nothing was held. */
export function TieList({ title, notMetTitle, ties, of }: Props) {
  const { met, notMet } = partedByHeld(ties);
  return (
    <>
      <Ties id="ties" title={title} ties={met} of={of} />
      <Ties id="not-met" title={notMetTitle} ties={notMet} of={of} />
    </>
  );
}

/** The first of them open, the rest folded away. */
function Ties({ id: anchor, title, ties, of }: Pick<Props, 'title' | 'ties' | 'of'> & { id: string }) {
  const t = useTranslations('panel');
  if (ties.length === 0) return null;
  return (
    <>
      <h3 id={anchor} className="mt-3 scroll-mt-4 border-t border-rule pt-2 font-semibold">
        {title}
      </h3>
      <div className="text-small">
        <FoldedList of={of}>
          {ties.map(({ id, name, flag, flagSays, counts, href, hrefOf, ...last }) => (
            <li key={id} className="flex items-baseline justify-between gap-3 py-1">
              <span className="min-w-0">
                <Flag code={flag} {...(!flagSays && { name: '' })} leads />
                <LocalLink href={href}>
                  <Named of={name} />
                </LocalLink>
              </span>
              <span className="max-w-[60%] shrink-0 text-right text-quiet">
                <HeldCount of={name} counts={counts} hrefOf={hrefOf} />
                <span className="block text-fine">
                  <LastFolds of={last} whose={<Named of={name} />} label={t('last')} />
                </span>
              </span>
            </li>
          ))}
        </FoldedList>
      </div>
    </>
  );
}
