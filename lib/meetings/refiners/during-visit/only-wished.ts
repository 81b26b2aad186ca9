import type { Contact } from '@/lib/meetings/telling/contact';
import { wasToBe } from '@/lib/meetings/was-to-be';
import { entryOf } from '@/lib/mentions/tokens';

/** Called off, or only wished for, on a visit that is made. */
export const isOnlyWished = (talks: Contact, visit: Contact): boolean =>
  (talks.status === 'cancelled' || talks.status === 'proposed') && talks.status !== visit.status;

/** "সফর স্থগিত করেছেন। মোদির সঙ্গে তাঁর বৈঠক হওয়ার কথা ছিল": what was to be on a journey not made was not. */
export const isOff = ({ status, tellings }: Contact): boolean =>
  status === 'planned' && tellings.some(({ clause }) => wasToBe(clause.chunks));

/** "পরদিন তোবগের সঙ্গে তাঁর আনুষ্ঠানিক বৈঠক।": no verb says that it is over. */
export const isWithoutVerb = ({ status, tellings }: Contact): boolean =>
  status === 'held' &&
  tellings.every(
    ({ statusCertain, clause, at }) =>
      !statusCertain && !clause.chunks.some((chunk) => chunk.start > at && entryOf(chunk, 'verb')),
  );
