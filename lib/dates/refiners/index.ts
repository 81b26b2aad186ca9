import { removeOverlaps } from './overlaps';
import { mergeRanges } from './ranges';
import type { DateRefiner } from './refiner';
import { weekdayBeside } from './weekday-beside';
import { yearToldBefore } from './year-told-before';

/** All refiners, in order. */
export const REFINERS: readonly DateRefiner[] = [removeOverlaps, weekdayBeside, mergeRanges, yearToldBefore];
