import { dayInZone, zoneMinutes } from './day-in-zone';
import { MONTH, monthOf } from './month-words';
import { between, plainDay, type StampForm } from './stamp';

/** The stamps of RSS feeds and mail. */
export const rfc822: StampForm = {
  id: 'rfc-822',
  example: 'Sat, 11 Apr 2026 05:15:55 +0000',
  pattern: between(
    String.raw`(\d{1,2}) (${MONTH}) (\d{4}) (\d{1,2}):(\d{2})(?::\d{2})? (z|gmt|utc?|[+-]\d{4})`,
  ),
  read(match, _, paper) {
    const zone = zoneMinutes(match[6] ?? '');
    const read = plainDay(Number(match[3]), monthOf(match[2] ?? '') ?? 0, Number(match[1]));
    if (zone === null) return null;
    const { year, month, day } = read.printed;
    return {
      printed: read.printed,
      day: dayInZone(Date.UTC(year, month - 1, day, Number(match[4]), Number(match[5]) - zone), paper),
    };
  },
};
