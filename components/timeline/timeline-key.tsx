import { useTranslations } from 'next-intl';
import { type Paint, Sample } from './patterns';

const PAINTS: Paint[] = ['held', 'planned', 'proposed', 'cancelled', 'reported', 'coarse'];

/** What the paints of the bars mean. @param shown those that the bars have */
export function TimelineKey({ shown }: { shown: readonly Paint[] }) {
  const t = useTranslations('timeline');
  const status = useTranslations('status');
  const nameOf = (paint: Paint) =>
    paint === 'reported' || paint === 'coarse' ? t(`key.${paint}`) : status(paint);
  return (
    <ul aria-label={t('key.label')} className="flex flex-wrap gap-x-5 gap-y-1 text-fine text-quiet">
      {PAINTS.filter((paint) => shown.includes(paint)).map((paint) => (
        <li key={paint} className="inline-flex items-center gap-2">
          <Sample paint={paint} />
          {nameOf(paint)}
        </li>
      ))}
    </ul>
  );
}
