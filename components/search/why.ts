import { officeSaid, type SaysOffice } from '@/components/leader/office-said';
import type { NameHit } from '@/graph/queries/name-hit';

/**
 * Why something was found, where what the page shows does not say so by itself; of a name `office` is by what they hold or
 * held. A meeting has `matched`, an article whom it is `naming`, that its `headline` has the words, or when it was `published`.
 */
export interface Why {
  word:
    | ('office' | 'english' | 'bengali' | 'spelling' | 'otherName' | 'sound' | 'near')
    | ('matched' | 'naming' | 'headline' | 'published');
  /** The form of the name that matched, or the office; what of the query a meeting is of; empty for a headline. */
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
