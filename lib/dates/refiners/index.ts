import { betweenYears } from './between-years';
import { monthToldBefore } from './month-told-before';
import { notAnAge } from './not-an-age';
import { removeOverlaps } from './overlaps';
import { mergeRanges } from './ranges';
import type { DateRefiner } from './refiner';
import { toldDayBeside } from './told-day-beside';
import { underMonthHeading } from './under-month-heading';
import { unitsAgo } from './units-ago';
import { unitsLater } from './units-later';
import { weekOfMonth } from './week-of-month';
import { weekdayBeside } from './weekday-beside';
import { weekdayOfMonth } from './weekday-of-month';
import { yearToldBefore } from './year-told-before';

/** All refiners, in order. */
export const REFINERS: readonly DateRefiner[] = [
  notAnAge,
  weekdayOfMonth,
  removeOverlaps,
  weekdayBeside,
  toldDayBeside,
  betweenYears,
  mergeRanges,
  underMonthHeading,
  monthToldBefore,
  yearToldBefore,
  unitsAgo,
  unitsLater,
  weekOfMonth,
];
