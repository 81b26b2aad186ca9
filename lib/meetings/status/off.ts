import { spell } from '@/lib/bengali/letters';
import { isFrameWord } from '../frame/frame-word';
import { isNegated } from '../negated';
import { certain, isOnlyAsked, type StatusRule } from './view';

/** That it is called off is threatened, denied or only said. */
export const notCalledOff: StatusRule = {
  id: 'not-called-off',
  example: 'সফর বাতিল করেননি; বৈঠক বাতিল করার হুমকি; সফর বাতিলের খবর সঠিক নয়',
  read: ({ chunks, head, behind, frame }) => {
    const [off] = behind;
    const said = off && CALLED_OFF.test(off.letters) && isOnlyAsked(chunks, frame.head + 1);
    return head.case === 'nominative' && said ? certain('planned') : null;
  },
};
const CALLED_OFF = /^(বাতিল|স্থগিত)/u;

/** A headline that begins with it. */
export const offFirst: StatusRule = {
  id: 'off-first',
  example: 'বাতিল হলো ট্রাম্প-পুতিন বুদাপেস্ট বৈঠক; ভেস্তে গেল ট্রাম্প–পুতিন বৈঠক',
  read: ({ chunks, frame: { head } }) =>
    OFF_FIRST.test(chunks[0]?.letters ?? '') &&
    chunks.slice(0, head).every(({ mark }) => !mark || mark === '-') &&
    chunks.slice(head + 1).every(({ mark }) => mark)
      ? certain('cancelled')
      : null,
};
const OFF_FIRST = /^(বাতিল|স্থগিত|ভেস্তে|ভেঙে|পণ্ড)/u;

/** It was, and none was held since. */
export const noneSince: StatusRule = {
  id: 'none-since',
  example: 'জেনেভায় বাইডেন ও পুতিনের বৈঠকের পর আর কোনো বৈঠক হয়নি',
  read: ({ frame: { oblique }, behind }) =>
    oblique && isFrameWord(behind[0], 'after') && behind.some(({ letters }) => letters === MORE)
      ? certain('held')
      : null,
};

/** It is no longer to be. */
export const noMore: StatusRule = {
  id: 'no-more',
  example: 'নির্ধারিত বৈঠক আর হচ্ছে না; মধ্যাহ্নভোজটিও আর হলো না',
  read: ({ chunks, frame: { head } }) =>
    chunks[head + 1]?.letters === MORE &&
    BECOMES.test(chunks[head + 2]?.letters ?? '') &&
    isNegated(chunks, head + 2)
      ? certain('cancelled')
      : null,
};
const MORE = 'আর';
const BECOMES = /^হ(চ্ছে|বে|লো$|ল$)/u;

/** What was offered was not taken. */
export const refused: StatusRule = {
  id: 'refused',
  example: 'বৈঠকের প্রস্তাব ফিরিয়ে দিল ক্রেমলিন',
  read: ({ head, behind: [first, second] }) =>
    head.case === 'genitive' && OFFER.test(first?.letters ?? '') && REFUSED.test(second?.letters ?? '')
      ? certain('cancelled')
      : null,
};
const OFFER = /^(প্রস্তাব|আমন্ত্রণ|অনুরোধ)$/u;
const REFUSED = new RegExp(`^(${spell('প্রত্যাখ্যান|নাকচ|খারিজ|ফিরিয়ে|উড়িয়ে')})`, 'u');

/** It is avoided, did not come about, or makes no sense. */
export const notWanted: StatusRule = {
  id: 'not-wanted',
  example: 'বৈঠক এড়িয়ে গেলেন; বৈঠক না হওয়ার কারণ; বৈঠকের কোনো মানে নেই; আলোচনা বন্ধ করে দিয়েছেন',
  read: ({ head, behind }) => {
    const [first = '', second = ''] = behind.map(({ letters }) => letters);
    const off =
      AVOIDED.test(first) || (first === 'বন্ধ' && second === 'করে') || (first === 'না' && BEING.test(second));
    const senseless =
      head.case === 'genitive' &&
      behind.slice(0, 2).some((chunk, i) => SENSE.test(chunk.letters) && behind[i + 1]?.letters === 'নেই');
    return (off && head.case === 'nominative') || senseless ? certain('cancelled') : null;
  },
};
const AVOIDED = new RegExp(`^${spell('এড়িয়ে')}`, 'u');
const BEING = new RegExp(`^${spell('হওয়া')}(র|ই|${spell('য়')})`, 'u');
const SENSE = new RegExp(`^(${spell('মানে|অর্থ|যুক্তি|সুযোগ|প্রশ্ন|প্রয়োজন|দরকার')})$`, 'u');
