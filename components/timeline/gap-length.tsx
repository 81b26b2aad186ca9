import { useTranslations } from 'next-intl';
import type { Bounds } from '@/lib/time/edtf';
import type { Gap } from '@/lib/time/gap';
import { spokenLength } from '@/lib/time/rhythm';

/** How long a gap is, as people say it: "অন্তত ৩ বছর ২ মাস". */
export function GapLength({ days, told }: { days: Bounds; told: Gap['told'] }) {
  const t = useTranslations('timeline');
  const length = t('length', { ...spokenLength(days) })
    .replace(/\s+/g, ' ')
    .trim();
  return t(`gapTold.${told}`, { length });
}
