import { useTranslations } from 'next-intl';
import { Named } from '@/components/locale/named';
import type { Office } from '@/graph/queries/office';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { termEnded } from '@/lib/time/term-ended';

/** An office's title alone, without its dates: so it says where the term is over. */
export function OfficeTitle({ office: { title, titleEn, last } }: { office: Office }) {
  const t = useTranslations('office');
  return (
    <>
      {termEnded(last, todayInDhaka()) && `${t('former')} `}
      <Named of={{ name: title, nameEn: titleEn }} />
    </>
  );
}
