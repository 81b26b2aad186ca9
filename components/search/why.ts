import type { NameHit } from '@/graph/queries/name-hit';
import type { DateLocale } from '@/lib/time/display';

/** Why somebody was found, where the name that the page shows does not say so by itself. */
export interface Why {
  word: 'english' | 'bengali' | 'spelling' | 'otherName' | 'sound' | 'near';
  /** The form of the name that matched. */
  form: string;
}

const isBengali = (text: string) => /[\u0980-\u09ff]/.test(text);

/** @returns null where the name that is shown begins or is written as was typed */
export function whyOf(
  { match: { way, form }, is }: Pick<NameHit, 'is' | 'match'>,
  locale: DateLocale,
): Why | null {
  if (way === 'sound' || way === 'near') return { word: way, form };
  if (way === 'spelling') return { word: is === 'leader' ? 'spelling' : 'otherName', form };
  if (isBengali(form)) return locale === 'bn' ? null : { word: 'bengali', form };
  return locale === 'en' ? null : { word: 'english', form };
}
