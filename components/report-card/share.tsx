import { useTranslations } from 'next-intl';
import type { Figure } from '@/lib/accuracy/figures';
import { FEW, ofHundred } from '@/lib/accuracy/of-hundred';
import { Bar } from './bar';
import { FigureLink } from './figure-link';

interface Props {
  right: number;
  of: number;
  /** Whether people are counted, whom Bengali counts otherwise than things. */
  people?: boolean;
  figure: Figure;
  /** What the figure is of, for who hears of the link alone. */
  name: string;
  /** The set where its articles are kept. */
  set: string | null;
}

/** So many of a hundred, as a bar, and as it was counted. */
export function Share({ right, of, people = false, figure, name, set }: Props) {
  const t = useTranslations('share');
  const hundred = ofHundred(right, of);
  if (hundred === null) return <span className="text-quiet">{t('none')}</span>;
  const unit = people ? 'people' : 'things';
  return (
    <>
      <span className="font-semibold">{t('ofHundred', { hundred, unit })}</span>
      <Bar right={right} of={of} />
      <span className="block text-balance text-fine text-quiet">
        <FigureLink set={set} figure={figure} className="inline-flex min-h-6 items-center">
          {set && <span className="sr-only">{name}: </span>}
          {t('counted', { right, of, unit })}
        </FigureLink>{' '}
        {of < FEW && <span className="whitespace-nowrap">{t('few')}</span>}
      </span>
    </>
  );
}
