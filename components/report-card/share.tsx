import { useTranslations } from 'next-intl';
import { FEW, ofHundred } from '@/lib/accuracy/of-hundred';
import { Bar } from './bar';

interface Props {
  right: number;
  of: number;
  /** Whether people are counted, whom Bengali counts otherwise than things. */
  people?: boolean;
}

/** So many of a hundred, as a bar, and as it was counted. */
export function Share({ right, of, people = false }: Props) {
  const t = useTranslations('share');
  const hundred = ofHundred(right, of);
  if (hundred === null) return <span className="text-quiet">{t('none')}</span>;
  const unit = people ? 'people' : 'things';
  return (
    <>
      <span className="font-semibold">{t('ofHundred', { hundred, unit })}</span>
      <Bar right={right} of={of} />
      <span className="block text-balance text-fine text-quiet">
        {t('counted', { right, of, unit })}{' '}
        {of < FEW && <span className="whitespace-nowrap">{t('few')}</span>}
      </span>
    </>
  );
}
