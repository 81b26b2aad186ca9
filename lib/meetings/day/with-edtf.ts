import type { DateMention } from '@/lib/dates/date-mention';
import { bounds } from '@/lib/time/edtf';

/** A date as another than its words alone tell, with the days that it can mean; none where its year is not told. */
export const withEdtf = (date: DateMention, edtf: string): DateMention => ({
  ...date,
  edtf,
  ...(bounds(edtf) ?? { earliest: null, latest: null }),
});
