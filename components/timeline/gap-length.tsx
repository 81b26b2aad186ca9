import { useTranslations } from 'next-intl';
import type { Bounds } from '@/lib/time/edtf';
import type { Gap } from '@/lib/time/gap';
import { spokenLength } from '@/lib/time/rhythm';

/** How long a gap is, in words. */
export function GapLength({ days, told }: { days: Bounds } & Pick<Gap, 'told'>) {
  const t = useTranslations('timeline');
  return sayGap(days, told, t);
}

/** That nobody can tell it, since others without a date may lie in it. @param href where those are listed */
export function GapUnknown({ href }: { href: string }) {
  const t = useTranslations('timeline');
  return (
    <span className="text-quiet">
      {t.rich('gapUnknown', { tolist: (words) => <a href={href}>{words}</a> })}
    </span>
  );
}

/** Words of the namespace `timeline`. */
type Words = ReturnType<typeof useTranslations<'timeline'>>;

/** How long a gap is, as people say it and no shorter or longer than is known: "৫ মাসের বেশি", "অন্তত ৩ বছর ২ মাস". */
export function sayGap(days: Bounds, told: Gap['told'], t: Words): string {
  const { more, ...parts } = spokenLength(days);
  return told === 'at-least'
    ? t('gapAtLeast', { length: inOneLine(t('length', parts)) })
    : inOneLine(t(more ? 'lengthMore' : 'length', parts));
}

/** Parts that are nothing leave their blanks. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
