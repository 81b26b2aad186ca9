import { LocalLink } from '@/components/locale/local-link';
import { PartyNames } from './party-names';
import type { MetAt } from './visit-to';

interface Props {
  id: string;
  met: MetAt;
  className?: string;
}

/** A meeting's page by the names of who met; at least 24 px high wherever its lines break. */
export function MeetingLink({ id, met, className = '' }: Props) {
  return (
    <LocalLink href={`/meetings/${id}`} className={`py-0.5 ${className}`}>
      <PartyNames met={met} />
    </LocalLink>
  );
}
