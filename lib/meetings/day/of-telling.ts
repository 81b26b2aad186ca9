import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import { entryOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isAhead } from '../settled-status';

/**
 * "গতকাল ভারত সফরের ঘোষণা দেন", "সোমবার বৈঠকের প্রস্তাব দেন", "সোমবার বৈঠক করতে সম্মত হন": on that day it was announced, proposed or agreed to, and
 * no one knows whether it is the contact's too; not "আগামী সোমবার বৈঠকের প্রস্তাব", "শুক্রবার বৈঠকের পরিকল্পনা রয়েছে".
 */
export const isOfTelling = (told: DateMention, frame: Frame, day: string | null): boolean =>
  tellsPlan(frame) && told.lean !== 'future' && (told.alternatives !== undefined || !isAhead(told, day));

function tellsPlan({ clause: { chunks }, head, verb }: Frame): boolean {
  const [first, second, third] = chunks.slice(head + 1, head + 4).map(({ letters }) => letters);
  // "ঘোষণা দেন" and "কথা জানান" are words of the lexicon
  const closing = chunks[verb] ?? chunks.slice(head + 1, head + 4).at(-1);
  if (!closing || entryOf(closing, 'verb')?.tense === 'future' || LASTS.test(closing.letters)) return false;
  const said = (plan = '', of = '') => PLAN.test(plan) || (plan.startsWith(TALK) && TOLD.test(of));
  return chunks[head]?.case === 'genitive'
    ? said(first, second)
    : TO_DO.test(first ?? '') && said(second, third);
}

const PLAN = new RegExp(
  `^(${spell('ঘোষণা|প্রস্তাব|আগ্রহ|পরিকল্পনার|সম্মত|রাজি|সিদ্ধান্ত|ইচ্ছা|ইঙ্গিত|দিনক্ষণ|সম্ভাবনার|বিষয়টি')})`,
  'u',
);
const TALK = 'কথা';
const TOLD = /^(ঘোষণা|নিশ্চিত|জানা)/u;
/** করতে, বসার */
const TO_DO = /^(কর|বস|বল|যাও|যে)(তে|ার)$/u;
/** আছে, রয়েছে, করছেন: what is still so */
const LASTS = new RegExp(`^(আছে|${spell('রয়েছে')}|কর(ছে|ছেন)$|চল)`, 'u');
