import { type Messages, useLocale, useTranslations } from 'next-intl';
import type { Fault } from '@/lib/filter/url-params';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** The fields of all filters, as the URL names them. */
type Field = keyof Messages['fault']['field'];

/**
 * Says of each refused field what was given and what would have been right.
 * @param title where it is not a filter that everything is shown without
 */
export function Faults({ faults, title }: { faults: Fault[]; title?: string }) {
  const t = useTranslations('fault');
  const locale = useLocale();
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="my-3 border-l-2 border-accent bg-wash px-3 py-2 text-small">
      <p className="font-semibold">{title ?? t('title')}</p>
      <ul>
        {faults.map(({ field, value, reason }) => (
          <li key={field}>
            <strong>{t(`field.${field as Field}`)}</strong>:{' '}
            {t(`reason.${reason}`, { value: said({ reason, value }, locale) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was given, as it was typed; a day that is one in words, as everywhere. */
const said = ({ reason, value }: Pick<Fault, 'reason' | 'value'>, locale: DateLocale): string =>
  reason === 'ends-before-it-begins' ? sayDate(value, locale) : value;
