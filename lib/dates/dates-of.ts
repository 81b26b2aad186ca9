import type { CalendarDay } from '@/lib/time/calendar';
import type { DateMention } from './date-mention';
import type { DateTokens } from './date-tokens';
import { formsWithin } from './forms';
import { REFINERS } from './refiners';
import { stepFromToldDay } from './refiners/step-from-told-day';
import { resolve } from './resolve';
import type { Told } from './told';

/** As `findDates`, of a text whose words of dates are cut. */
export function datesOf(text: string, found: DateTokens, published: CalendarDay | null): DateMention[] {
  if (found.tokens.length === 0) return [];
  const context = { ...found, text };
  let told = toldBy(found);
  for (const refine of REFINERS) told = refine(told, context);
  const mentions: DateMention[] = [];
  for (const one of told) {
    const mention = resolve(one, context, published);
    if (mention) mentions.push(mention);
  }
  return stepFromToldDay(mentions, text, published);
}

function toldBy({ tokens, shape }: DateTokens): Told[] {
  const told: Told[] = [];
  for (const form of formsWithin(tokens)) {
    form.shape.lastIndex = 0;
    for (let match = form.shape.exec(shape); match; match = form.shape.exec(shape)) {
      const first = match.index / 2;
      const matched = tokens.slice(first, (match.index + match[0].length + 1) / 2);
      const readings = form.read(matched) ?? [];
      for (const reading of Array.isArray(readings) ? readings : [readings]) {
        told.push({
          ...reading,
          first: first + (reading.first ?? 0),
          last: first + (reading.last ?? matched.length - 1),
          rule: form.id,
        });
      }
    }
  }
  return told;
}
