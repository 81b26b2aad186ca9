import { useTranslations } from 'next-intl';
import { Named } from '@/components/locale/named';
import type { Office } from '@/graph/queries/office';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { termEnded } from '@/lib/time/term-ended';
import { isUndated } from './office-said';

/** An office's title alone, without its dates: so it says where the term is over, or may be. */
export function OfficeTitle({ office }: { office: Office }) {
  const t = useTranslations('office');
  const { title, titleEn, last } = office;
  return (
    <>
      {isUndated(office) && `${t('inNews')} `}
      {termEnded(last, todayInDhaka()) && `${t('former')} `}
      <Named of={{ name: title, nameEn: titleEn }} />
    </>
  );
}
