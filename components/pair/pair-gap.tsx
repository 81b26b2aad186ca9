import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { WhenTold } from '@/components/meeting/when-told';
import { GapLength } from '@/components/timeline/gap-length';
import type { DatedLink, Pair } from '@/graph/queries/pair';
import { boundsOf } from '@/lib/time/in-time';

/** How long the two went without a meeting that is told, and between which two. */
export function PairGap({ gap: { told, byNews, after, before } }: { gap: NonNullable<Pair['gap']> }) {
  const t = useTranslations('timeline');
  const [from, to] = [boundsOf(after.when), boundsOf(before.when)];
  if (!from || !to) return null;
  return (
    <>
      <GapLength days={{ earliest: from.latest, latest: to.earliest }} told={told} byNews={byNews} />
      <span className="block text-small text-quiet">
        {t.rich('gapBetween', { from: () => <End of={after} />, to: () => <End of={before} /> })}
      </span>
    </>
  );
}

function End({ of: { id, when } }: { of: DatedLink }) {
  return (
    <LocalLink href={`/meetings/${id}`} className="inline-flex min-h-6 items-center">
      <WhenTold when={when} />
    </LocalLink>
  );
}
