import { type DateForm, shape } from './form';

/** ২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ; ১৭ রমজান; পয়লা বৈশাখ; ১৪৪৬ হিজরি. সফর and the like only beside a day and an era. */
export const otherCalendar: DateForm = {
  id: 'other-calendar',
  example: '২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ',
  signs: 'He',
  shape: shape('[DON][ -]H(?: H)?(?:[ ,][XY])?(?: e)?|H m|X e'),
  read(tokens) {
    const month = tokens.find(({ kind }) => kind === 'H');
    const sure = !month?.soft || tokens.some(({ kind }) => 'eXm'.includes(kind)) || tokens[0]?.kind === 'O';
    return sure ? { kind: 'other-calendar', from: {} } : null;
  },
};
