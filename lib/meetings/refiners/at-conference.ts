import type { Candidate } from '../candidate';
import { isBesideTheirs } from '../session/met-beside';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** How many sentences before the conference the talks beside it may be told. */
const NEAR = 2;

/** Who met on the sidelines of a conference was at the conference. */
export const atConference: Refiner = {
  id: 'at-conference',
  example: 'ক ও খ কথা বলেছেন। বিমসটেক সম্মেলনের পাশাপাশি এই বৈঠক হয়েছে',
  refine: (contacts) =>
    contacts.map((contact) => {
      const telling = contact.kind === 'summit' && contact.tellings.find(isBeside);
      const talks = telling && contacts.findLast((other) => isToldBefore(other, telling));
      return talks ? withThem(contact, talks) : contact;
    }),
};

const isBeside = ({ clause: { chunks }, at }: Candidate): boolean =>
  isBesideTheirs(
    chunks,
    chunks.findIndex(({ start }) => start === at),
  );

const isToldBefore = ({ kind, status, tellings }: Contact, { clause, status: told }: Candidate): boolean =>
  kind === 'talks' &&
  status === told &&
  tellings.some(({ clause: { index } }) => index <= clause.index && clause.index - index <= NEAR);

function withThem(conference: Contact, talks: Contact): Contact {
  const added = talks.people.filter(
    ({ person }) => !conference.people.some((side) => side.person === person),
  );
  return {
    ...conference,
    people: [...conference.people, ...added.map(({ person }) => ({ person, role: 'participant' as const }))],
    states: [...new Set([...conference.states, ...talks.states])].sort(),
  };
}
