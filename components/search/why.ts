import { officeSaid, type SaysOffice } from '@/components/leader/office-said';
import type { NameHit } from '@/graph/queries/name-hit';

/** Why somebody was found, where the name that the page shows does not say so by itself; `office` by what they hold or held. */
export interface Why {
  word: 'office' | 'english' | 'bengali' | 'spelling' | 'otherName' | 'sound' | 'near';
  /** The form of the name that matched, or the office. */
  form: string;
}

const isBengali = (text: string) => /[\u0980-\u09ff]/.test(text);

/** @returns null where the name that is shown begins or is written as was typed */
export function whyOf(
  { match: { way, form }, is, holds }: Pick<NameHit, 'is' | 'match' | 'holds'>,
  says: SaysOffice,
): Why | null {
  const { locale } = says;
  if (holds) return { word: 'office', form: officeSaid(holds, says) };
  if (way === 'sound' || way === 'near') return { word: way, form };
  if (way === 'spelling') return { word: is === 'leader' ? 'spelling' : 'otherName', form };
  if (isBengali(form)) return locale === 'bn' ? null : { word: 'bengali', form };
  return locale === 'en' ? null : { word: 'english', form };
}
