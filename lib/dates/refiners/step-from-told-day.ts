import { addDays, parseDay, printDay } from '@/lib/time/calendar';
import { bounds } from '@/lib/time/edtf';
import type { DateMention } from '../date-mention';
import { sentenceEnds } from './refiner';

/** How far back the day may have been told: in letters, and in sentence ends between. */
const REACH = 400;
const SENTENCES = 1;

/** পরদিন, আগের দিন, একই দিন, এদিন after a day that was told in the same sentence or the one before: that day's neighbour. */
export function stepFromToldDay(mentions: readonly DateMention[], text: string): DateMention[] {
  let anchor: DateMention | null = null;
  return mentions.map((mention, index) => {
    const stepped = withAnchor(mention, anchor, mentions[index - 1], text);
    if (stepped.kind === 'day') anchor = stepped;
    return stepped;
  });
}

function withAnchor(
  mention: DateMention,
  anchor: DateMention | null,
  before: DateMention | undefined,
  text: string,
): DateMention {
  if (!anchor?.edtf || mention.rule !== 'unit-next-to' || mention.start - anchor.end > REACH) return mention;
  // ১৯৭৭ সালের এই দিনে is no day of the text's own
  if (before?.kind === 'year' && before.end === mention.start - 1) return mention;
  if (sentenceEnds(text, anchor.end, mention.start) > SENTENCES) return mention;
  const edtf = shiftBy(anchor.edtf, mention);
  if (!edtf) return mention;
  const { needs: _, ...rest } = mention;
  const rule = 'unit-next-to+day-told';
  const day: DateMention = { ...rest, kind: 'day', edtf, basis: 'reckoned', rule, ...bounds(edtf) };
  return anchor.needs ? { ...day, needs: anchor.needs } : day;
}

function shiftBy(edtf: string, { step }: DateMention): string | null {
  if (step?.unit !== 'day' || step.amount === null || step.direction === 'either') return null;
  const days = step.direction === 'before' ? -step.amount : step.amount;
  const day = parseDay(edtf);
  if (day) return printDay(addDays(day, days));
  if (!/^XXXX-\d\d-\d\d$/.test(edtf)) return null;
  if (days === 0) return edtf;
  // without a year: only where a leap year makes no difference
  const [leap, plain] = [2024, 2023].map((year) => {
    const dated = parseDay(edtf.replace('XXXX', String(year)));
    return dated ? printDay(addDays(dated, days)).slice(5) : null;
  });
  return leap && leap === plain ? `XXXX-${leap}` : null;
}
