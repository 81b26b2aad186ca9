import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { NamedLeader } from '@/graph/queries/names';

/**
 * A leader with the flag of whom they speak for, linked to their page.
 * @param inColumn whether names stand beneath one another: one without a flag begins as far in as the others
 */
export function LeaderName({ leader, inColumn = false }: { leader: NamedLeader; inColumn?: boolean }) {
  return (
    <span className="inline-flex max-w-full items-baseline gap-2">
      {inColumn ? (
        <span className="w-[21px] shrink-0">
          <Flag code={leader.speaksFor} />
        </span>
      ) : (
        <Flag code={leader.speaksFor} />
      )}
      <LocalLink href={`/leaders/${leader.id}`}>
        <Named of={leader} />
      </LocalLink>
    </span>
  );
}
