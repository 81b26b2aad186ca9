import type { Candidate } from '../candidate';
import { leadsState } from './of-officials';

/** Whether guest and host of a journey may be "two leaders": not a president and the minister who only met him at the airport. */
export const areEqual = ({ kind, people }: Candidate): boolean => {
  const [hosts, guests] = [true, false].map((host) =>
    people.filter(({ role }) => (role === 'host') === host),
  );
  return (
    kind !== 'visit' ||
    !hosts?.length ||
    !guests?.some(({ person }) => leadsState(person)) ||
    hosts.some(({ person }) => leadsState(person))
  );
};
