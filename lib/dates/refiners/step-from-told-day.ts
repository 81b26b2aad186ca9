import { addDays, parseDay, printDay } from '@/lib/time/calendar';
import { bounds } from '@/lib/time/edtf';
import type { DateMention } from '../date-mention';

/** Sentence ends that may lie between a day told and the step from it. */
const SENTENCES = 1;

/** পরদিন, আগের দিন, একই দিন, এদিন after a day that was told in the same sentence or the one before: that day's neighbour. */
export function stepFromToldDay(mentions: readonly DateMention[], text: string): DateMention[] {
  const stepped: DateMention[] = [];
  for (const mention of mentions) {
    const anchor = mention.rule === 'unit-next-to' ? stepped.findLast(isDay) : undefined;
    const near = anchor && text.slice(anchor.end, mention.start).split(/[।?!\n]+/).length - 1 <= SENTENCES;
    const edtf = anchor?.edtf && near ? shiftBy(anchor.edtf, mention) : null;
    if (!edtf || !anchor) stepped.push(mention);
    else {
      const { needs: _, ...rest } = mention;
      const day: DateMention = {
        ...rest,
        kind: 'day',
        edtf,
        basis: 'reckoned',
        rule: 'unit-next-to+day-told',
        ...bounds(edtf),
      };
      if (anchor.needs) day.needs = anchor.needs;
      stepped.push(day);
    }
  }
  return stepped;
}

const isDay = ({ kind }: DateMention): boolean => kind === 'day';

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
