import type { DateToken } from '../date-tokens';
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
import {
  dayOfRelativeMonth,
  daysOfRelativeMonth,
  relativeUnit,
  weekdayOfRelativeWeek,
} from './relative-unit';
import { dayOfEvent, unitNextTo, unitsAway } from './step';
import { eitherWeekday, weekday, weekdayList } from './weekday';
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
  daysOfRelativeMonth,
  dayOfRelativeMonth,
  weekdayOfRelativeWeek,
  relativeUnit,
  eitherDay,
  relativeDay,
  weekdayList,
  eitherWeekday,
  weekday,
  unitsAway,
  unitNextTo,
  dayOfEvent,
  duration,
  dayOfMonth,
];

/** For each kind of token, by its letter, the forms that it is a sign of: a bit each, by their places in the list. */
const SIGNED = new Uint32Array(0x80);
FORMS.forEach(({ signs }, place) => {
  for (const kind of signs)
    SIGNED[kind.charCodeAt(0)] = (SIGNED[kind.charCodeAt(0)] as number) | (1 << place);
});

/** The forms that can stand in a text, by the kinds of its tokens; in order. */
export function formsWithin(tokens: readonly DateToken[]): DateForm[] {
  let signed = 0;
  for (const { kind } of tokens) signed |= SIGNED[kind.charCodeAt(0)] as number;
  return FORMS.filter((_, place) => (signed & (1 << place)) !== 0);
}
