import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { HeldCount } from '@/components/meeting/held-count';
import { LastFolds } from '@/components/meeting/last-folds';
import { pairLists, pairPath } from '@/components/pair/pair-path';
import type { Leader } from '@/graph/queries/leader';
import { isSameSide } from '@/lib/same-side';

interface Props {
  /** The leader whose page it is. */
  self: Pick<Leader, 'id' | 'speaksFor'>;
  met: Leader['met'][number];
}

/** Another leader: how often they met, what else was arranged, and when they last met. */
export function MetLine({ self, met: { leader, counts, ...last } }: Props) {
  const t = useTranslations('met');
  return (
    <li className="flex items-baseline justify-between gap-3 break-inside-avoid border-b border-rule py-1.5">
      <span className="max-w-[60%] shrink-0">
        <Flag code={leader.speaksFor} leads />
        <LocalLink href={pairPath(self.id, leader.id)}>
          <Named of={leader} />
        </LocalLink>{' '}
        {isSameSide(self, leader) && <span className="text-small text-quiet">({t('sameSide')})</span>}
      </span>
      <div className="flex min-w-0 flex-wrap items-baseline justify-end gap-x-3 text-right text-small text-quiet">
        <HeldCount of={leader} counts={counts} hrefOf={pairLists(self.id, leader.id)} />
        <LastFolds of={last} whose={<Named of={leader} />} label={t('last')} />
      </div>
    </li>
  );
}
