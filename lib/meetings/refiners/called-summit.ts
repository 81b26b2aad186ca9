import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import type { Refiner } from './refiner';

/** Two who meet at what the article calls a conference hold a summit, and no mere talks. */
export const calledSummit: Refiner = {
  id: 'called-summit',
  example: 'ট্রাম্প ও পুতিনের বুদাপেস্ট শীর্ষ সম্মেলন স্থগিত',
  refine: (contacts) =>
    contacts.map((contact) =>
      contact.kind === 'talks' && isConference(contact.tellings[0])
        ? { ...contact, kind: 'summit' }
        : contact,
    ),
};

function isConference(telling: Candidate | undefined): boolean {
  const head = telling?.clause.chunks.find(({ start }) => start === telling.at);
  return entryOf(head, 'head')?.head.id === 'conference';
}
