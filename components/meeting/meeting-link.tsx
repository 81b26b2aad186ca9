import { LocalLink } from '@/components/locale/local-link';
import type { Met } from './parties';
import { PartyNames } from './party-names';

interface Props {
  id: string;
  met: Met;
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
