import type { Letters } from '@/lib/bengali/letters';
import { tokenise } from '@/lib/mentions/tokenise';
import type { CalendarDay } from '@/lib/time/calendar';
import type { DateMention } from './date-mention';
import { type DateTokens, readDateTokens } from './date-tokens';
import type { DatedWords } from './dated-words';
import { formsWithin } from './forms';
import { REFINERS } from './refiners';
import { stepFromToldDay } from './refiners/step-from-told-day';
import { resolve } from './resolve';
import type { Told } from './told';

export type { DateKind, DateMention, DateNeed, DateStep, DateUnit, Lean } from './date-mention';

/**
 * Finds every date that a text tells, and what looks like one and is none (durations, other calendars), in the text's
 * order, without overlaps. Spans are of `letters.text`.
 * @param published the day of publication, where the page tells it; relative words are reckoned against it
 * @returns dates only as exact as the words and the published day make them; never a day that no word names
 */
export function findDates(
  letters: Letters,
  published: CalendarDay | null,
  dated: DatedWords = tokenise(letters.text).dated,
): DateMention[] {
  return datesOf(letters.text, readDateTokens(letters.text, dated), published);
}

/** The same of a text whose words of dates are cut. */
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
