import { useTranslations } from 'next-intl';
import { LISTS, type MeasuredSet } from '@/lib/accuracy/measured';
import { Share } from './share';

/** How much of what was found is right, and how much of what is there was found. */
export function HitsTable({ lists }: Pick<MeasuredSet, 'lists'>) {
  const t = useTranslations('hits');
  return (
    <table className="ledger stacks">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {t('what')}
          </th>
          <th scope="col">{t('isThere')}</th>
          <th scope="col">{t('isRight')}</th>
        </tr>
      </thead>
      <tbody>
        {LISTS.map((list) => {
          const { right, wrong, missed } = lists[list];
          const people = list === 'leaders';
          return (
            <tr key={list} className="max-md:grid max-md:grid-cols-2 max-md:gap-x-5">
              <th scope="row" className="max-md:col-span-2">
                <span className="font-semibold">{t(`list.${list}`)}</span>
                <span className="block text-small text-quiet">{t(`note.${list}`)}</span>
              </th>
              <td>
                <span className="block text-fine text-quiet md:sr-only">{t('isThere')}</span>
                <Share right={right} of={right + missed} people={people} />
              </td>
              <td>
                <span className="block text-fine text-quiet md:sr-only">{t('isRight')}</span>
                <Share right={right} of={right + wrong} people={people} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
