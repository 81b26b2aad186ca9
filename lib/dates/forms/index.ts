import { dayList } from './day-list';
import { dayMonth } from './day-month';
import { dayOfMonth } from './day-of-month';
import { duration } from './duration';
import type { DateForm } from './form';
import { isoDay } from './iso-day';
import { month } from './month';
import { monthDay } from './month-day';
import { monthList } from './month-list';
import { numericDay } from './numeric-day';
import { otherCalendar } from './other-calendar';
import { eitherDay, relativeDay } from './relative-day';
import { dayOfRelativeMonth, relativeUnit, weekdayOfRelativeWeek } from './relative-unit';
import { dayOfEvent, unitNextTo, unitsAway } from './step';
import { weekday, weekdayList } from './weekday';
import { decade, year, yearList } from './year';

/** All forms, in order: of two readings of the same words the longer counts, and of two as long the earlier form's. */
export const FORMS: readonly DateForm[] = [
  otherCalendar,
  isoDay,
  numericDay,
  dayList,
  dayMonth,
  monthDay,
  monthList,
  month,
  decade,
  yearList,
  year,
  dayOfRelativeMonth,
  weekdayOfRelativeWeek,
  relativeUnit,
  eitherDay,
  relativeDay,
  weekdayList,
  weekday,
  unitsAway,
  unitNextTo,
  dayOfEvent,
  duration,
  dayOfMonth,
];
