import type { ExplorerView } from '@/lib/explorer/view';
import { isCountryCode } from '@/lib/filter/country-code';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { isMeetingId } from '@/lib/identity/ids';
import { ChosenCountry } from './chosen-country';
import { ChosenLeader } from './chosen-leader';
import { ChosenMeeting } from './chosen-meeting';

interface Props {
  /** Of a leader, a country or a meeting: their ids tell themselves apart. */
  id: string;
  filter: MeetingFilter;
  view: ExplorerView;
}

/** What the explorer tells of the node that is chosen, whatever lens it is seen through. */
export function ChosenNode({ id, filter, view }: Props) {
  if (isCountryCode(id)) return <ChosenCountry code={id} filter={filter} view={view} />;
  if (isMeetingId(id)) return <ChosenMeeting id={id} filter={filter} view={view} />;
  return <ChosenLeader id={id} filter={filter} view={view} />;
}
