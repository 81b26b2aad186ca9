import { type CalendarDay, isShortlyBefore, parseDay } from '@/lib/time/calendar';
import { bounds } from '@/lib/time/edtf';
import type { DateMention } from '../date-mention';
import { shiftedDay } from '../shifted-day';
import { sentenceEnds } from './refiner';

/** How far back the day may have been told: in letters, and in sentence ends between. */
const REACH = 400;
const SENTENCES = 1;
/** "সেদিনই বিকেলে": the very day may have been told one sentence further back. */
const SENTENCES_SAME = 2;

/**
 * পরদিন, আগের দিন, একই দিন, এদিন after a day that was told in the same sentence or the one before, পরের মাসে after a month:
 * that day's or month's neighbour.
 */
export function stepFromToldDay(
  mentions: readonly DateMention[],
  text: string,
  published: CalendarDay | null,
): DateMention[] {
  let day: DateMention | null = null;
  let month: DateMention | null = null;
  let isOnlyDay = true;
  const wider: DateMention[] = [];
  return mentions.map((mention, index) => {
    const anchor = mention.step?.unit === 'month' ? month : day;
    const isOfAll =
      isOnlyDay &&
      THIS_DAY.test(text.slice(mention.start, mention.end)) &&
      isOfLate(day, published) &&
      wider.every((time) => isMonthOf(time, day));
    const near =
      !anchor || isOfAll || (isNear(mention, anchor, text) && !isOfHistory(mention, anchor, text, published));
    const stepped = near ? withAnchor(mention, anchor, mentions[index - 1]) : mention;
    if (stepped.kind === 'day' && day) isOnlyDay &&= stepped.edtf === day.edtf;
    if (isWider(stepped)) wider.push(stepped);
    if (stepped.kind === 'day') day = stepped;
    if (stepped.kind === 'day' || stepped.kind === 'month') month = stepped;
    return stepped;
  });
}

/** "এদিন": where the text up to there tells of one day alone, it is that day, however far back it stands. */
const THIS_DAY = /^এ ?দিন/u;

/** A month, a year or some days: another time, or the month in which the day lies. */
const isWider = ({ kind }: DateMention): boolean =>
  kind === 'month' || kind === 'year' || kind === 'interval';
const isMonthOf = ({ kind, edtf }: DateMention, day: DateMention | null): boolean =>
  kind === 'month' && edtf?.slice(5, 7) === day?.edtf?.slice(5, 7);

/** Not the day of some history that the news goes back to: within these days before it, or with no year in a text that tells no day of its own. */
const LATE = 31;
function isOfLate(day: DateMention | null, published: CalendarDay | null): boolean {
  if (!published) return day?.edtf?.startsWith('XXXX') === true;
  return isShortlyBefore(day?.edtf ? parseDay(day.edtf) : null, published, LATE);
}

/** "(¶) গত বছর ১৬ আগস্ট … ফোন করেছিলেন। (¶) একই দিন …": behind a paragraph of history the news goes on, with a day of its own. */
const isOfHistory = (
  { start }: DateMention,
  anchor: DateMention,
  text: string,
  published: CalendarDay | null,
): boolean =>
  published !== null && text.slice(anchor.end, start).includes('\n') && !isOfLate(anchor, published);

function isNear(mention: DateMention, anchor: DateMention, text: string): boolean {
  const same = mention.step?.unit === 'day' && mention.step.amount === 0;
  return (
    mention.start - anchor.end <= REACH &&
    sentenceEnds(text, anchor.end, mention.start) <= (same ? SENTENCES_SAME : SENTENCES)
  );
}

function withAnchor(
  mention: DateMention,
  anchor: DateMention | null,
  before: DateMention | undefined,
): DateMention {
  if (!anchor?.edtf || mention.rule !== 'unit-next-to') return mention;
  // ১৯৭৭ সালের এই দিনে is no day of the text's own
  if (before?.kind === 'year' && before.end === mention.start - 1) return mention;
  const kind = mention.step?.unit === 'month' ? 'month' : 'day';
  const edtf = kind === 'month' ? monthShifted(anchor.edtf, mention) : shiftBy(anchor.edtf, mention);
  if (!edtf) return mention;
  const { needs: _, ...rest } = mention;
  const rule = `unit-next-to+${kind}-told`;
  const stepped: DateMention = {
    ...rest,
    ...inEitherTense(anchor, mention),
    kind,
    edtf,
    basis: 'reckoned',
    rule,
    ...bounds(edtf),
  };
  return anchor.needs ? { ...stepped, needs: anchor.needs } : stepped;
}

/** "মঙ্গলবার … যাবেন। একই দিন …", "এপ্রিলে … ওই মাসেই": where only the tense tells which, it tells of both. */
function inEitherTense(anchor: DateMention, mention: DateMention): Pick<DateMention, 'alternatives'> {
  const unit = mention.step?.unit;
  const tells = anchor.kind === 'day' || (anchor.kind === 'month' && unit === 'month');
  if (!anchor.alternatives || !tells || (unit !== 'day' && unit !== 'month')) return {};
  const [past, future] = [anchor.alternatives.past, anchor.alternatives.future].map((told) =>
    unit === 'month' ? monthShifted(told, mention) : shiftBy(told, mention),
  );
  return past && future && past !== future ? { alternatives: { past, future } } : {};
}

/** The month so many before or after that of a day or month, with or without its year. */
function monthShifted(edtf: string, { step }: DateMention): string | null {
  const told = /^(\d{4}|XXXX)-(\d\d)(-\d\d)?$/.exec(edtf);
  if (!told?.[1] || !told[2] || step?.amount == null || step.direction === 'either') return null;
  const shift = step.direction === 'before' ? -step.amount : step.amount;
  const count = Number(told[2]) - 1 + shift;
  const month = String((((count % 12) + 12) % 12) + 1).padStart(2, '0');
  return told[1] === 'XXXX' ? `XXXX-${month}` : `${Number(told[1]) + Math.floor(count / 12)}-${month}`;
}

function shiftBy(edtf: string, { step }: DateMention): string | null {
  if (step?.unit !== 'day' || step.amount === null || step.direction === 'either') return null;
  const days = step.direction === 'before' ? -step.amount : step.amount;
  return shiftedDay(edtf, days);
}
