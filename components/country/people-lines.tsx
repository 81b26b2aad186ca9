import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OfficeLine } from '@/components/leader/office-line';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { HeldCount } from '@/components/meeting/held-count';
import { heldPath } from '@/components/meeting/held-path';
import type { NamedCountry, NamedLeader } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import type { ByStatus } from '@/lib/filter/by-status';
import type { MeetingStatus } from '@/lib/reading';
import { Flag } from './flag';

const LINE = 'flex items-baseline justify-between gap-3 break-inside-avoid border-b border-rule py-1.5';

interface LeaderLineProps {
  leader: NamedLeader;
  office: Office | null;
  /** Whatever became of them. */
  meetings: number;
  /** Of these, how many were held. */
  held: number;
}

/** One of those who speak for a country or an organisation: office, and how many meetings. */
export function LeaderLine({ leader, office, meetings, held }: LeaderLineProps) {
  const t = useTranslations('country');
  return (
    <li className={LINE}>
      <span className="min-w-0">
        <LocalLink href={`/leaders/${leader.id}`}>
          <Named of={leader} />
        </LocalLink>
        {office && (
          <span className="block text-small">
            <OfficeLine office={office} />
          </span>
        )}
      </span>
      <span className="shrink-0 text-right text-small text-quiet max-sm:max-w-[45%] max-sm:shrink">
        {meetings === 0 ? (
          <span className="whitespace-nowrap">{t('meetingCount', { count: 0 })}</span>
        ) : (
          t.rich('meetingsHeld', {
            ...{ count: meetings, held },
            tolist: (words) => <Counted href={`/leaders/${leader.id}#meetings`}>{words}</Counted>,
            toheld: (words) => <Counted href={heldPath({ leader: leader.id })}>{words}</Counted>,
          })
        )}
      </span>
    </li>
  );
}

function Counted({ href, children }: { href: string; children: ReactNode }) {
  return (
    <LocalLink href={href} className="inline-flex min-h-6 items-center">
      {children}
    </LocalLink>
  );
}

interface CountryLineProps {
  country: NamedCountry;
  /** Where its name leads. */
  href: string;
  counts: ByStatus;
  /** The list of its meetings of a status. */
  hrefOf: (status: MeetingStatus) => string;
}

/** A country at the other side, or among the sides: how many meetings were held, and what else is told of. */
export function CountryLine({ country, href, counts, hrefOf }: CountryLineProps) {
  return (
    <li className={LINE}>
      <span>
        <Flag code={country.code} name="" leads />
        <LocalLink href={href}>
          <Named of={country} />
        </LocalLink>
      </span>
      <span className="max-w-[60%] text-right text-small text-quiet">
        <HeldCount of={country} counts={counts} hrefOf={hrefOf} />
      </span>
    </li>
  );
}
