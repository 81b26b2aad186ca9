import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { NamedLeader } from '@/graph/queries/names';

/** A leader with the flag of whom they speak for, linked to their page. */
export function LeaderName({ leader }: { leader: NamedLeader }) {
  return (
    <span className="inline-flex max-w-full items-baseline gap-2">
      <Flag code={leader.speaksFor} />
      <LocalLink href={`/leaders/${leader.id}`}>
        <Named of={leader} />
      </LocalLink>
    </span>
  );
}
