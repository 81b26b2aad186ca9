import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { DateHow } from '@/components/meeting/date-how';
import { WhenTold } from '@/components/meeting/when-told';
import { GapLength, GapUnknown } from '@/components/timeline/gap-length';
import type { LastMeeting } from '@/graph/queries/last-meeting';
import type { Pair } from '@/graph/queries/pair';
import { boundsOf } from '@/lib/time/in-time';

interface Props {
  gap: NonNullable<Pair['gap']>;
  /** The list of those that were held and have no date. */
  undatedHref: string;
}

/** How long the two went without a meeting, and between which two; or that nobody can tell. */
export function PairGap({ gap: { told, after, before, undated }, undatedHref }: Props) {
  const t = useTranslations('timeline');
  const [from, to] = [boundsOf(after), boundsOf(before)];
  if (!from || !to) return null;
  if (undated > 0) return <GapUnknown href={undatedHref} />;
  return (
    <>
      <GapLength days={{ earliest: from.latest, latest: to.earliest }} told={told} />
      <span className="block text-small text-quiet">
        {t.rich('gapBetween', { from: () => <End of={after} />, to: () => <End of={before} /> })}
      </span>
    </>
  );
}

function End({ of: { id, phrase, ...when } }: { of: LastMeeting }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <LocalLink href={`/meetings/${id}`} className="inline-flex min-h-6 items-center">
        <WhenTold when={when} />
      </LocalLink>
      <DateHow when={when} phrase={phrase} />
    </span>
  );
}
