import { spell } from '@/lib/bengali/letters';
import { type DateRefiner, wordBefore } from './refiner';

/** "মাসের দ্বিতীয় মঙ্গলবার": no Tuesday of this week or the next, and the month that is told says all that is known. */
export const weekdayOfMonth: DateRefiner = (told, context) =>
  told.filter(
    ({ from: { weekday }, first }) => weekday === undefined || !WHICH.test(wordBefore(context, first)),
  );

const WHICH = new RegExp(`^(?:${spell('প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|শেষ')})$`, 'u');
