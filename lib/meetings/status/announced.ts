import { entryOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { certain, type StatusRule } from './view';

/** A day, and no verb. */
export const announced: StatusRule = {
  id: 'announced',
  example: 'ট্রাম্প-পুতিন বৈঠক শুক্রবার; আজ, বৃহস্পতিবার রাজভবনে মোদির সঙ্গে তাঁর বৈঠক।',
  read: ({ frame }) => (isAnnounced(frame) || isOfToday(frame) ? certain('planned') : null),
};

/** "ট্রাম্প-পুতিন বৈঠক শুক্রবার", "পুতিন-মোদি বৈঠক আজ, …": a headline that ends with a weekday or with today announces. */
const isAnnounced = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  entryOf(chunks[head], 'head') !== undefined &&
  (chunks[head + 1]?.date?.alternatives != null || chunks[head + 1]?.letters === 'আজ') &&
  chunks[head + 2]?.mark !== null;

/** "আজ, বৃহস্পতিবার রাজভবনে মোদির সঙ্গে তাঁর বৈঠক।", "কাল দিল্লিতে …": a sentence that opens with the day and closes without a verb announces. */
const isOfToday = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  entryOf(chunks[head], 'head') !== undefined &&
  chunks.slice(head + 1).every(({ mark }) => mark !== null) &&
  chunks.slice(from, head).some(({ letters, date }) => date && TODAY.test(letters)) &&
  chunks.filter(({ date }) => date).length === 1;
/** Not আজকের, of a day in another year; without a verb কাল is tomorrow. */
const TODAY = /^(?:আজ|কাল)(?!কে)/u;
