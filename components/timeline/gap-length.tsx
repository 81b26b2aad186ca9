import { useTranslations } from 'next-intl';
import type { Bounds } from '@/lib/time/edtf';
import type { Gap } from '@/lib/time/gap';
import { spokenLength } from '@/lib/time/rhythm';

/** How long a gap is, in words. */
export function GapLength({ days, ...known }: { days: Bounds } & Pick<Gap, 'told' | 'byNews'>) {
  const t = useTranslations('timeline');
  return sayGap(days, known, t);
}

/** Words of the namespace `timeline`. */
type Words = ReturnType<typeof useTranslations<'timeline'>>;

/**
 * How long a gap is, as people say it and no shorter or longer than is known: "৫ মাসের বেশি", "অন্তত ৩ বছর ২ মাস",
 * "খবরের দিন ধরে ৪০ দিন".
 */
export function sayGap(days: Bounds, { told, byNews }: Pick<Gap, 'told' | 'byNews'>, t: Words): string {
  const { more, ...parts } = spokenLength(days);
  const length =
    told === 'at-least'
      ? t('gapAtLeast', { length: inOneLine(t('length', parts)) })
      : inOneLine(t(more ? 'lengthMore' : 'length', parts));
  return byNews ? t('gapByNews', { length }) : length;
}

/** Parts that are nothing leave their blanks. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
