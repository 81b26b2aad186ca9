import { type Messages, useTranslations } from 'next-intl';
import type { Fault } from '@/lib/filter/url-params';

/** The fields of all filters, as the URL names them. */
type Field = keyof Messages['fault']['field'];

/**
 * Says of each refused field what was given and what would have been right.
 * @param title where it is not a filter that everything is shown without
 */
export function Faults({ faults, title }: { faults: Fault[]; title?: string }) {
  const t = useTranslations('fault');
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="my-3 border-l-2 border-accent bg-wash px-3 py-2 text-small">
      <p className="font-semibold">{title ?? t('title')}</p>
      <ul>
        {faults.map(({ field, value, reason }) => (
          <li key={field}>
            <strong>{t(`field.${field as Field}`)}</strong>: {t(`reason.${reason}`, { value })}
          </li>
        ))}
      </ul>
    </div>
  );
}
