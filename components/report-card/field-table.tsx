import { useTranslations } from 'next-intl';
import type { Field, MeasuredSet } from '@/lib/accuracy/measured';
import { Share } from './share';

interface Props extends Pick<MeasuredSet, 'fields'> {
  caption: string;
  shown: readonly Field[];
  /** The set where its articles are kept. */
  set: string | null;
}

/** How often each value is right of what was found. */
export function FieldTable({ fields, caption, shown, set }: Props) {
  const t = useTranslations('fields');
  return (
    <table className="ledger">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-3/5">
            {t('what')}
          </th>
          <th scope="col">{t('right')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field}>
            <th scope="row">
              <span className="font-semibold">{t(`field.${field}`)}</span>
              <span className="block text-small text-quiet">{t(`note.${field}`)}</span>
            </th>
            <td>
              <Share
                {...fields[field]}
                people={field === 'leaderState' || field === 'leaderTitle'}
                figure={`field.${field}`}
                name={t(`field.${field}`)}
                set={set}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
