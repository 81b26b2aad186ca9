import { dayInZone, zoneMinutes } from './day-in-zone';
import { between, plainDay, type StampForm } from './stamp';

/** Year first: ISO 8601 with or without time and zone, and the same with blanks or slashes. */
export const iso: StampForm = {
  id: 'iso',
  example: '2026-02-25T12:31:36+06:00',
  pattern: between(
    String.raw`(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(z|gmt|utc|[+-]\d\d:?\d\d)?)?`,
  ),
  read(match, _, paper) {
    const read = plainDay(Number(match[1]), Number(match[3]), Number(match[4]));
    const zone = match[8] === undefined ? null : zoneMinutes(match[8]);
    if (zone === null) return read;
    const { year, month, day } = read.printed;
    const moment = Date.UTC(year, month - 1, day, Number(match[5]), Number(match[6]) - zone);
    return { printed: read.printed, day: dayInZone(moment, paper) };
  },
};
